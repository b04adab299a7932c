// Arrays of random numbers: _random_x with numbers as parameters, _random_x_like, and _sample_x
// with arrays of parameters.
#include <algorithm>
#include <cmath>
#include <optional>
#include <vector>

#include "core/array/numbers.h"
#include "core/base/parallel.h"
#include "core/ops/random/distributions.h"
#include "core/ops/random/fill.h"
#include "core/registry/op.h"

namespace weft::random {
namespace {

struct Distribution {
  const char* name;  // _random_NAME, _sample_NAME
  const char* doc;
  const char* a;  // parameters, as arguments are called
  const char* a_doc;
  const char* b;  // nullptr: one parameter
  const char* b_doc;
  const char* sample_a;  // the same as inputs of _sample_NAME
  const char* sample_b;
  const char* short_name;  // an alias of the attribute form, or nullptr
  // What is wrong with the parameters, or nullptr.
  const char* (*problem)(double a, double b);
  // Either one of the vectorised kinds, or a function.
  std::optional<Kind> kind;
  double (*draw)(ElementSource& source, double a, double b);
};

const Distribution kUniform = {
    "uniform",      "Uniform on [low, high).",
    "low",          "Lower end.",
    "high",         "Upper end.",
    "low",          "high",
    "uniform",      [](double a, double b) { return a <= b ? nullptr : "expected low <= high"; },
    Kind::kUniform, nullptr};
const Distribution kNormal = {"normal",
                              "Normal with the given mean and standard deviation.",
                              "loc",
                              "Mean.",
                              "scale",
                              "Standard deviation.",
                              "mu",
                              "sigma",
                              "normal",
                              [](double, double b) { return b >= 0 ? nullptr : "expected a scale of at least 0"; },
                              Kind::kNormal,
                              nullptr};
const Distribution kExponential = {
    "exponential",
    "Exponential: density lam exp(-lam x), mean 1 / lam.",
    "lam",
    "Rate.",
    nullptr,
    nullptr,
    "lam",
    nullptr,
    nullptr,
    [](double a, double) { return a > 0 ? nullptr : "expected lam > 0"; },
    Kind::kExponential,
    nullptr};
const Distribution kGamma = {"gamma",
                             "Gamma with shape alpha and scale beta: mean alpha * beta.",
                             "alpha",
                             "Shape.",
                             "beta",
                             "Scale.",
                             "alpha",
                             "beta",
                             nullptr,
                             [](double a, double b) { return a > 0 && b > 0 ? nullptr : "expected both above 0"; },
                             std::nullopt,
                             Gamma};
const Distribution kPoisson = {
    "poisson",
    "Poisson of mean lam.",
    "lam",
    "Mean.",
    nullptr,
    nullptr,
    "lam",
    nullptr,
    nullptr,
    [](double a, double) { return a >= 0 && a < 1e15 ? nullptr : "expected 0 <= lam < 1e15"; },
    std::nullopt,
    [](ElementSource& source, double a, double) { return Poisson(source, a); }};
const Distribution kNegativeBinomial = {
    "negative_binomial",
    "Failures before the k-th success, where p is the probability of success.",
    "k",
    "Number of successes.",
    "p",
    "Probability of success.",
    "k",
    "p",
    nullptr,
    [](double a, double b) {
      return a > 0 && b > 0 && b <= 1 ? nullptr : "expected k > 0 and p in (0, 1]";
    },
    std::nullopt,
    NegativeBinomial};
const Distribution kGeneralizedNegativeBinomial = {
    "generalized_negative_binomial",
    "Negative binomial of mean mu and dispersion alpha: variance mu + alpha mu^2.",
    "mu",
    "Mean.",
    "alpha",
    "Dispersion.",
    "mu",
    "alpha",
    nullptr,
    [](double a, double b) {
      return a >= 0 && a < 1e15 && b >= 0 ? nullptr : "expected mu and alpha of at least 0";
    },
    std::nullopt,
    GeneralizedNegativeBinomial};

void CheckParameters(const Distribution& d, double a, double b, const char* op) {
  const char* problem = d.problem(a, b);
  if (problem == nullptr) return;
  if (d.b == nullptr) Fail(ErrorKind::kValue, op, ": ", d.a, " is ", a, ", ", problem);
  Fail(ErrorKind::kValue, op, ": ", d.a, " is ", a, ", ", d.b, " is ", b, ", ", problem);
}

// out seen as (a.size(), per_row): row i has the parameters a[i], b[i].
void DrawEach(const Distribution& d, const std::vector<double>& a, const std::vector<double>& b,
              const Value& out) {
  const int64_t n = out.size();
  if (n == 0) return;
  const int64_t per_row = n / static_cast<int64_t>(a.size());
  const RandomBlocks blocks = StreamOf(out.device).Take(static_cast<uint64_t>(n));
  VisitDType(out.dtype, [&](auto tag) {
    using T = typename decltype(tag)::type;
    T* to = out.data<T>();
    ParallelFor(n, 1024, [&](int64_t begin, int64_t end) {
      for (int64_t i = begin; i < end; ++i) {
        ElementSource source(blocks, i);
        to[i] = static_cast<T>(d.draw(source, a[i / per_row], b[i / per_row]));
      }
    });
  });
}

// Standard numbers, then moved and scaled row by row.
void FillEach(const Distribution& d, const std::vector<double>& a, const std::vector<double>& b,
              const Value& out) {
  const int64_t n = out.size();
  if (n == 0) return;
  const bool wide = out.dtype == DType::kFloat64;
  const Value standard = wide || out.dtype == DType::kFloat32
                             ? out
                             : AllocateValue(out.device, DType::kFloat32, out.shape);
  Fill(standard, *d.kind, *d.kind == Kind::kExponential ? 1 : 0, 1);
  const int64_t per_row = n / static_cast<int64_t>(a.size());
  VisitDType(out.dtype, [&](auto tag) {
    using T = typename decltype(tag)::type;
    using Compute = std::conditional_t<std::is_same_v<T, double>, double, float>;
    const Compute* from = standard.data<const Compute>();
    T* to = out.data<T>();
    ParallelFor(n, 1 << 14, [&](int64_t begin, int64_t end) {
      int64_t row = begin / per_row;
      for (int64_t i = begin; i < end; ++row) {
        const double p = a[row], q = b[row];
        const auto shift = static_cast<Compute>(*d.kind == Kind::kExponential ? 0 : p);
        const auto scale = static_cast<Compute>(*d.kind == Kind::kUniform  ? q - p
                                                : *d.kind == Kind::kNormal ? q
                                                                           : 1 / p);
        for (const int64_t stop = std::min(end, (row + 1) * per_row); i < stop; ++i) {
          to[i] = static_cast<T>(shift + scale * from[i]);
        }
      }
    });
  });
}

void Run(const Distribution& d, double a, double b, const Value& out) {
  if (d.kind) {
    Fill(out, *d.kind, a, b);
  } else {
    DrawEach(d, {a}, {b}, out);
  }
}

// Defaults of the two parameters are template arguments, so that every form has its own.
template <int kA, int kB>
struct RandomAttrs {
  double a = kA, b = kB;
  std::optional<Dims> shape;
  Device ctx;
  std::optional<DType> dtype;
};

template <typename S>
AttrSchemaBuilder<S> ParameterSchema(const Distribution& d) {
  AttrSchemaBuilder<S> schema;
  schema.Add(d.a, &S::a, d.a_doc);
  if (d.b != nullptr) schema.Add(d.b, &S::b, d.b_doc);
  return schema;
}

Shape ShapeOf(const std::optional<Dims>& shape, const char* op) {
  WEFT_CHECK(!shape || IsKnown(*shape), ErrorKind::kShape, op, ": shape is ",
             ToString(shape.value_or(Dims{})), ", expected sizes of at least 0");
  return shape.value_or(Shape{1});
}

DType DTypeOf(const std::optional<DType>& dtype, const char* op) {
  const DType result = dtype.value_or(DType::kFloat32);
  WEFT_CHECK(IsFloating(result), ErrorKind::kType, op, ": dtype is ", NameOf(result),
             ", expected a floating one");
  return result;
}

template <typename S>
void RegisterAttributeForms(const Distribution& d) {
  const std::string name = StrCat("_random_", d.name);
  Op op = Op::Declare(name).Alias(StrCat("random_", d.name));
  if (d.short_name != nullptr) std::move(op).Alias(d.short_name);
  OpRegistration(
      std::move(op)
          .Doc(StrCat("Random numbers. ", d.doc))
          .Attributes(ParameterSchema<S>(d)
                          .Add("shape", &S::shape, "Shape of the result; None: (1,).")
                          .Add("ctx", &S::ctx, "Device of the result.")
                          .Add("dtype", &S::dtype, "Floating dtype; None: float32."))
          .Infer([&d](InferContext& c) {
            const S& attrs = c.attrs<S>();
            CheckParameters(d, attrs.a, attrs.b, c.name());
            c.Out(DTypeOf(attrs.dtype, c.name()), ShapeOf(attrs.shape, c.name()));
          })
          .Random()
          .Cpu([&d](KernelContext& c) { Run(d, c.attrs<S>().a, c.attrs<S>().b, c.out(0)); }));
  OpRegistration(
      Op::Declare(name + "_like")
          .Doc(StrCat("Random numbers of the shape and dtype of data. ", d.doc))
          .Input("data", "A floating array; only its shape and dtype are read.")
          .Attributes(ParameterSchema<S>(d))
          .Infer([&d](InferContext& c) {
            const S& attrs = c.attrs<S>();
            CheckParameters(d, attrs.a, attrs.b, c.name());
            c.Out(DTypeOf(c.in(0).dtype, c.name()), c.in(0).shape);
          })
          .Random()
          .Cpu([&d](KernelContext& c) { Run(d, c.attrs<S>().a, c.attrs<S>().b, c.out(0)); })
          .GradientNeeds({}, {})
          .Gradient([](GradientContext&) {}));
}

struct SampleAttrs {
  Dims shape;
  std::optional<DType> dtype;
};

void RegisterSample(const Distribution& d) {
  Op op = Op::Declare(StrCat("_sample_", d.name))
              .Alias(StrCat("sample_", d.name))
              .Doc(StrCat("Random numbers for each element of the parameters, of shape ",
                          d.sample_a, ".shape + shape. ", d.doc))
              .Input(d.sample_a, d.a_doc);
  if (d.b != nullptr) {
    std::move(op).Input(d.sample_b, StrCat(d.b_doc, " Shape of ", d.sample_a, "."));
  }
  OpRegistration(
      std::move(op)
          .Attributes(
              AttrSchemaBuilder<SampleAttrs>()
                  .Add("shape", &SampleAttrs::shape, "Shape of what is drawn for each element.")
                  .Add("dtype", &SampleAttrs::dtype, "Floating dtype; None: float32."))
          .Infer([&d](InferContext& c) {
            if (d.b != nullptr) {
              WEFT_CHECK(c.in(0).shape == c.in(1).shape, ErrorKind::kShape, c.name(), ": ",
                         d.sample_a, " has shape ", ToString(c.in(0).shape), ", ", d.sample_b,
                         " has shape ", ToString(c.in(1).shape), "; they must be equal");
            }
            const SampleAttrs& attrs = c.attrs<SampleAttrs>();
            Shape shape = c.in(0).shape;
            shape.Append(attrs.shape.begin(), attrs.shape.end());
            c.Out(DTypeOf(attrs.dtype, c.name()), ShapeOf(shape, c.name()));
          })
          .Random()
          .Cpu([&d](KernelContext& c) {
            const std::vector<double> a = ReadDoubles(c.in(0));
            const std::vector<double> b =
                d.b != nullptr ? ReadDoubles(c.in(1)) : std::vector<double>(a.size());
            const char* name = c.name();
            for (size_t i = 0; i < a.size(); ++i) CheckParameters(d, a[i], b[i], name);
            if (d.kind) {
              FillEach(d, a, b, c.out(0));
            } else {
              DrawEach(d, a, b, c.out(0));
            }
          })
          .GradientNeeds({}, {})
          .Gradient([](GradientContext&) {}));
}

const bool registered = [] {
  RegisterAttributeForms<RandomAttrs<0, 1>>(kUniform);
  RegisterAttributeForms<RandomAttrs<0, 1>>(kNormal);
  RegisterAttributeForms<RandomAttrs<1, 0>>(kExponential);
  RegisterAttributeForms<RandomAttrs<1, 1>>(kGamma);
  RegisterAttributeForms<RandomAttrs<1, 0>>(kPoisson);
  RegisterAttributeForms<RandomAttrs<1, 1>>(kNegativeBinomial);
  RegisterAttributeForms<RandomAttrs<1, 1>>(kGeneralizedNegativeBinomial);
  for (const Distribution* d : {&kUniform, &kNormal, &kExponential, &kGamma, &kPoisson,
                                &kNegativeBinomial, &kGeneralizedNegativeBinomial}) {
    RegisterSample(*d);
  }
  return true;
}();

struct RandintAttrs {
  int64_t low = 0, high = 0;
  std::optional<Dims> shape;
  Device ctx;
  std::optional<DType> dtype;
};

// low + floor(word * range / 2^64), from 64-bit words.
template <typename T>
void FillIntegers(T* to, int64_t n, Device device, int64_t low, uint64_t range) {
  constexpr int64_t kPerGroup = kWordsPerGroup / 2;
  const int64_t groups = (n + kPerGroup - 1) / kPerGroup;
  const RandomBlocks blocks = TakeWords(device, groups * kWordsPerGroup);
  ParallelFor(groups, 128, [&](int64_t begin, int64_t end) {
    alignas(64) uint32_t words[kWordsPerGroup];
    for (int64_t g = begin; g < end; ++g) {
      Kernels().words(blocks, g, 1, words);
      const int64_t count = std::min(kPerGroup, n - g * kPerGroup);
      for (int64_t i = 0; i < count; ++i) {
        const uint64_t word = static_cast<uint64_t>(words[i]) << 32 | words[kPerGroup + i];
        const auto offset =
            static_cast<uint64_t>((static_cast<unsigned __int128>(word) * range) >> 64);
        to[g * kPerGroup + i] = static_cast<T>(static_cast<uint64_t>(low) + offset);
      }
    }
  });
}

const OpRegistration randint =
    Op::Declare("_random_randint")
        .Alias("random_randint")
        .Alias("_npi_random_randint")
        .Doc("Random integers, uniform on [low, high).")
        .Attributes(AttrSchemaBuilder<RandintAttrs>()
                        .Required("low", &RandintAttrs::low, "Least value.")
                        .Required("high", &RandintAttrs::high, "One above the largest value.")
                        .Add("shape", &RandintAttrs::shape, "Shape of the result; None: (1,).")
                        .Add("ctx", &RandintAttrs::ctx, "Device of the result.")
                        .Add("dtype", &RandintAttrs::dtype, "Integer dtype; None: int32."))
        .Infer([](InferContext& c) {
          const RandintAttrs& attrs = c.attrs<RandintAttrs>();
          const DType dtype = attrs.dtype.value_or(DType::kInt32);
          WEFT_CHECK(IsInteger(dtype), ErrorKind::kType, c.name(), ": dtype is ", NameOf(dtype),
                     ", expected an integer one");
          WEFT_CHECK(attrs.low < attrs.high, ErrorKind::kValue, c.name(), ": low is ", attrs.low,
                     ", high is ", attrs.high, ", expected low < high");
          VisitDType(dtype, [&](auto tag) {
            using T = typename decltype(tag)::type;
            if constexpr (std::is_integral_v<T> && sizeof(T) < 8) {
              constexpr int64_t kLow = std::numeric_limits<T>::min();
              constexpr int64_t kHigh = std::numeric_limits<T>::max();
              WEFT_CHECK(attrs.low >= kLow && attrs.high - 1 <= kHigh, ErrorKind::kValue, c.name(),
                         ": [", attrs.low, ", ", attrs.high, ") does not fit ", NameOf(dtype));
            }
          });
          c.Out(dtype, ShapeOf(attrs.shape, c.name()));
        })
        .Random()
        .Cpu([](KernelContext& c) {
          const RandintAttrs& attrs = c.attrs<RandintAttrs>();
          if (c.out(0).size() == 0) return;
          const uint64_t range =
              static_cast<uint64_t>(attrs.high) - static_cast<uint64_t>(attrs.low);
          VisitDType(c.out(0).dtype, [&](auto tag) {
            using T = typename decltype(tag)::type;
            if constexpr (std::is_integral_v<T>) {
              FillIntegers(c.out(0).data<T>(), c.out(0).size(), c.device, attrs.low, range);
            }
          });
        });

}  // namespace
}  // namespace weft::random
