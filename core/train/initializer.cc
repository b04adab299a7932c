#include "core/train/initializer.h"

#include <cmath>

#include "core/exec/invoke.h"
#include "core/exec/tape.h"
#include "core/ops/functional.h"
#include "core/registry/named_attrs.h"

namespace weft::train {
namespace {

struct Ending {
  std::string_view text;
  double value;
};
constexpr Ending kConstants[] = {{"bias", 0},        {"beta", 0},       {"running_mean", 0},
                                 {"moving_mean", 0}, {"min", 0},        {"gamma", 1},
                                 {"running_var", 1}, {"moving_var", 1}, {"max", 1}};

// Numbers drawn between -scale and scale, or with deviation scale, on the cell's device.
void Draw(bool normal, double scale, Cell* cell) {
  static const OpRef uniform_op("_random_uniform"), normal_op("_random_normal");
  const Op& op = normal ? *normal_op : *uniform_op;
  const Shape shape = cell->type().shape;
  NamedAttrs attrs(op);
  attrs.Set(normal ? "loc" : "low", normal ? 0 : -scale).Set(normal ? "scale" : "high", scale);
  attrs.Set("shape", shape).Set("ctx", cell->device());
  cell->Assign(Invoke(op, attrs.Build(), {}, {})[0]->Read());
}

// Values computed here, row-major.
template <typename Fn>
void Compute(Cell* cell, const Fn& fn) {
  const Value value = AllocateValue(Device{}, DType::kFloat32, cell->type().shape);
  for (int64_t i = 0; i < value.size(); ++i) value.data<float>()[i] = static_cast<float>(fn(i));
  cell->Assign(MakeRef<Cell>(MakeVar(value))->CopyTo(cell->device())->Read());
}

// An initializer whose attributes `A` have `Fill(cell)`.
template <typename A>
class InitializerOf final : public Initializer {
 public:
  explicit InitializerOf(const Attrs& attrs) : attrs_(&attrs) {}

 protected:
  void Fill(Cell* cell) const override { attrs_->as<A>().Fill(cell); }

 private:
  const Ref<const Attrs> attrs_;
};

template <typename A>
Spec<Initializer> DeclareInitializer(const char* name, std::vector<std::string> aliases,
                                     const char* doc, AttrSchema schema) {
  return Spec<Initializer>::Declare(name)
      .Aliases(std::move(aliases))
      .Doc(doc)
      .Attributes(std::move(schema))
      .Create([](const Attrs& attrs) { return Ref<Initializer>(new InitializerOf<A>(attrs)); });
}

struct ZeroAttrs {
  void Fill(Cell* cell) const { cell->Fill(0); }
};
const Registration<Initializer> zero = DeclareInitializer<ZeroAttrs>(
    "zero", {"zeros"}, "All zeros.", AttrSchemaBuilder<ZeroAttrs>().Build());

struct OneAttrs {
  void Fill(Cell* cell) const { cell->Fill(1); }
};
const Registration<Initializer> one = DeclareInitializer<OneAttrs>(
    "one", {"ones"}, "All ones.", AttrSchemaBuilder<OneAttrs>().Build());

struct ConstantAttrs {
  double value = 0;
  void Fill(Cell* cell) const { cell->Fill(value); }
};
const Registration<Initializer> constant =
    DeclareInitializer<ConstantAttrs>("constant", {}, "One value for all elements.",
                                      AttrSchemaBuilder<ConstantAttrs>()
                                          .Required("value", &ConstantAttrs::value, "The value.")
                                          .Build());

struct UniformAttrs {
  double scale = 0.07;
  void Fill(Cell* cell) const { Draw(false, scale, cell); }
};
const Registration<Initializer> uniform =
    DeclareInitializer<UniformAttrs>("uniform", {}, "Uniform on [-scale, scale).",
                                     AttrSchemaBuilder<UniformAttrs>()
                                         .Add("scale", &UniformAttrs::scale, "Bound of the values.")
                                         .Build());

struct NormalAttrs {
  double sigma = 0.01;
  void Fill(Cell* cell) const { Draw(true, sigma, cell); }
};
const Registration<Initializer> normal =
    DeclareInitializer<NormalAttrs>("normal", {}, "Normal with mean 0.",
                                    AttrSchemaBuilder<NormalAttrs>()
                                        .Add("sigma", &NormalAttrs::sigma, "Standard deviation.")
                                        .Build());

enum class Fan : int64_t { kAverage, kIn, kOut };

// Variance `magnitude` over the number of inputs, outputs or their mean; (outputs, inputs, ...).
void Scaled(bool normal_numbers, Fan fan, double magnitude, const char* name, Cell* cell) {
  const Shape shape = cell->type().shape;
  WEFT_CHECK(shape.size() >= 2, ErrorKind::kShape, name, ": an array of shape ", ToString(shape),
             ", expected at least 2 axes");
  double kernel = 1;
  for (size_t i = 2; i < shape.size(); ++i) kernel *= static_cast<double>(shape[i]);
  const double in = static_cast<double>(shape[1]) * kernel;
  const double out = static_cast<double>(shape[0]) * kernel;
  const double factor = fan == Fan::kIn ? in : fan == Fan::kOut ? out : (in + out) / 2;
  Draw(normal_numbers, factor > 0 ? std::sqrt(magnitude / factor) : 0, cell);
}

struct XavierAttrs {
  bool gaussian = false;
  Fan fan = Fan::kAverage;
  double magnitude = 3;
  void Fill(Cell* cell) const { Scaled(gaussian, fan, magnitude, "xavier", cell); }
};
const Registration<Initializer> xavier = DeclareInitializer<XavierAttrs>(
    "xavier", {},
    "Values whose bound (uniform) or deviation (gaussian) is sqrt(magnitude / factor), where "
    "factor "
    "is the number of inputs, of outputs, or their mean (Glorot and Bengio 2010).",
    AttrSchemaBuilder<XavierAttrs>()
        .Choice("rnd_type", &XavierAttrs::gaussian, {"uniform", "gaussian"}, "Distribution.")
        .Choice("factor_type", &XavierAttrs::fan, {"avg", "in", "out"}, "What factor is.")
        .Add("magnitude", &XavierAttrs::magnitude, "Scale of the variance.")
        .Build());

struct MsraPreluAttrs {
  Fan fan = Fan::kAverage;
  double slope = 0.25;
  void Fill(Cell* cell) const { Scaled(true, fan, 2 / (1 + slope * slope), "msraprelu", cell); }
};
const Registration<Initializer> msra_prelu = DeclareInitializer<MsraPreluAttrs>(
    "msraprelu", {}, "Normal values for layers followed by a (leaky) rectifier (He et al. 2015).",
    AttrSchemaBuilder<MsraPreluAttrs>()
        .Choice("factor_type", &MsraPreluAttrs::fan, {"avg", "in", "out"}, "Which number counts.")
        .Add("slope", &MsraPreluAttrs::slope, "Slope of the rectifier for negative values.")
        .Build());

struct BilinearAttrs {
  void Fill(Cell* cell) const {
    const Shape shape = cell->type().shape;
    WEFT_CHECK(shape.size() >= 2, ErrorKind::kShape, "bilinear: an array of shape ",
               ToString(shape), ", expected at least 2 axes");
    const int64_t height = shape[shape.size() - 2], width = shape[shape.size() - 1];
    const auto half = std::ceil(static_cast<double>(width) / 2);
    const double center = (2 * half - 1 - std::fmod(half, 2)) / (2 * half);
    const auto weight = [&](int64_t at) {
      return 1 - std::abs(static_cast<double>(at) / half - center);
    };
    Compute(cell, [&](int64_t i) { return weight(i / width % height) * weight(i % width); });
  }
};
const Registration<Initializer> bilinear = DeclareInitializer<BilinearAttrs>(
    "bilinear", {}, "Kernel of a transposed convolution that interpolates linearly; (..., h, w).",
    AttrSchemaBuilder<BilinearAttrs>().Build());

struct LstmBiasAttrs {
  double forget_bias = 1;
  void Fill(Cell* cell) const {
    const Shape shape = cell->type().shape;
    WEFT_CHECK(shape.size() == 1 && shape[0] % 4 == 0, ErrorKind::kShape,
               "lstmbias: an array of shape ", ToString(shape),
               ", expected one axis whose size is a multiple of 4");
    const int64_t hidden = shape[0] / 4;
    Compute(cell, [&](int64_t i) { return i / hidden == 1 ? forget_bias : 0; });
  }
};
const Registration<Initializer> lstm_bias = DeclareInitializer<LstmBiasAttrs>(
    "lstmbias", {}, "Zeros, but for the second quarter, the forget gate.",
    AttrSchemaBuilder<LstmBiasAttrs>()
        .Add("forget_bias", &LstmBiasAttrs::forget_bias, "Bias of the forget gate.")
        .Build());

}  // namespace

void Initializer::Apply(std::string_view parameter, Cell* cell) const {
  const RecordingScope pause(false, false);
  if (parameter.empty() || parameter.ends_with("weight")) return Fill(cell);
  for (const auto& [text, value] : kConstants) {
    if (parameter.ends_with(text)) return cell->Fill(value);
  }
  Fail(ErrorKind::kValue, "initializer: no rule for the parameter ", parameter,
       ", expected an ending such as weight, bias, gamma or beta, or no name");
}

}  // namespace weft::train
