// Position-sensitive pooling of regions whose bins move (Dai et al. 2017, "Deformable
// Convolutional Networks").
#include "core/ops/detection/psroi.h"
#include "core/ops/detection/roi.h"
#include "core/ops/functional.h"
#include "core/ops/shape/slice.h"

namespace weft::detection {
namespace {

struct DeformableAttrs {
  double spatial_scale = 1.0;
  int64_t output_dim = 1, group_size = 1, pooled_size = 1, part_size = 0, sample_per_part = 1;
  double trans_std = 0.0;
  bool no_trans = false;
};

// Of the operators on offsets in pixels: how often the bilinear weights of rows and columns are
// differentiated (0 or 1: they are linear between pixels), and for the transposed one the map.
struct SampleAttrs {
  DeformableAttrs pool;
  int row_order = 0, column_order = 0;
  Shape map;
};

template <typename T>
class DeformablePlan {
 public:
  // offsets: (regions, 2 classes, bins, bins), x and y in turn; null: none, and one class.
  DeformablePlan(const SampleAttrs& a, const RoiShapes& s, const T* rois, const T* offsets,
                 int64_t classes, const char* op)
      : groups_(a.pool.group_size, a.pool.pooled_size),
        bins_(a.pool.pooled_size),
        classes_(classes),
        channels_per_class_(std::max<int64_t>(a.pool.output_dim / classes, 1)) {
    const T scale = static_cast<T>(a.pool.spatial_scale);
    const int64_t count = s.regions * classes_ * bins_ * bins_;
    rows_.Reserve(count);
    columns_.Reserve(count);
    for (int64_t n = 0; n < s.regions; ++n) {
      const T* roi = rois + n * 5;
      images_.push_back(ImageOf(roi[0], s.batch, n, op));
      const Axis across = AxisOf(roi[1], roi[3], scale, s.width, a.column_order);
      const Axis down = AxisOf(roi[2], roi[4], scale, s.height, a.row_order);
      for (int64_t k = 0; k < classes_; ++k) {
        const int64_t x = 2 * (n * classes_ + k) * bins_ * bins_, y = x + bins_ * bins_;
        for (int64_t b = 0; b < bins_ * bins_; ++b) {
          AddBand(columns_, across, b % bins_, offsets ? offsets[x + b] : T{0},
                  a.pool.sample_per_part);
          AddBand(rows_, down, b / bins_, offsets ? offsets[y + b] : T{0}, a.pool.sample_per_part);
        }
      }
    }
    rows_.Finish();
    columns_.Finish();
  }

  int64_t Image(int64_t n) const { return images_[static_cast<size_t>(n)]; }
  int64_t Channel(int64_t c, int64_t i, int64_t j) const { return groups_.Channel(c, i, j); }
  Band<T> Rows(int64_t n, int64_t c, int64_t i, int64_t j) const { return rows_[Bin(n, c, i, j)]; }
  Band<T> Columns(int64_t n, int64_t c, int64_t i, int64_t j) const {
    return columns_[Bin(n, c, i, j)];
  }

 private:
  struct Axis {
    T start, bin;
    int64_t length;
    int order;
  };

  Axis AxisOf(T low, T high, T scale, int64_t length, int order) const {
    return {std::round(low) * scale - T{0.5}, LengthOf(low, high, scale) / static_cast<T>(bins_),
            length, order};
  }

  int64_t Bin(int64_t n, int64_t c, int64_t i, int64_t j) const {
    return ((n * classes_ + c / channels_per_class_) * bins_ + i) * bins_ + j;
  }

  // The mean of those samples that are at most half a pixel outside.
  static void AddBand(Bands<T>& bands, const Axis& axis, int64_t bin, T offset, int64_t samples) {
    bands.Start();
    const T start = static_cast<T>(bin) * axis.bin + axis.start + offset;
    const T most = static_cast<T>(axis.length) - 1;
    const auto for_inside = [&](const auto& fn) {
      for (int64_t k = 0; k < samples; ++k) {
        const T at = start + static_cast<T>(k) * axis.bin / static_cast<T>(samples);
        if (axis.length > 0 && at >= T{-0.5} && at <= most + T{0.5}) fn(at);
      }
    };
    int64_t count = 0;
    for_inside([&](T) { ++count; });
    const T share = 1 / static_cast<T>(std::max<int64_t>(count, 1));
    for_inside([&](T at) {
      const T place = std::clamp(at, T{0}, most);
      const auto low = static_cast<int64_t>(place);
      const bool between = low + 1 < axis.length;
      if (axis.order == 0) {
        const T weight = place - static_cast<T>(low);
        bands.Put(low, (1 - weight) * share);
        if (between) bands.Put(low + 1, weight * share);
      } else if (between && at >= 0) {
        bands.Put(low, -share);
        bands.Put(low + 1, share);
      }
    });
  }

  Groups groups_;
  int64_t bins_, classes_, channels_per_class_;
  std::vector<int64_t> images_;
  Bands<T> rows_, columns_;
};

const OpRef kSample("_deformable_psroi"), kSpread("_deformable_psroi_spread");

Var Sample(const Var& map, const Var& rois, const Var& offsets, const SampleAttrs& a) {
  return Call1(kSample, {map, rois, offsets}, MakeAttrs(a));
}

// What dy times the samples of `map` changes by when the offsets do.
Var OffsetGradient(const Var& dy, const Var& map, const Var& rois, const Var& offsets,
                   const SampleAttrs& a) {
  const Shape& s = offsets.shape();
  const int64_t classes = s[1] / 2, each = a.pool.output_dim / classes;
  Vars parts;
  for (const bool down : {false, true}) {
    SampleAttrs next = a;
    if (++(down ? next.row_order : next.column_order) > 1) {
      parts.push_back(Zeros(Shape{s[0], classes, 1, s[2], s[3]}, dy.dtype()));
      continue;
    }
    const Var all =
        Reshape(dy * Sample(map, rois, offsets, next), Shape{s[0], classes, each, s[2], s[3]});
    parts.push_back(Sum(all, Dims{2}, true));
  }
  return Reshape(shape::Concat(parts, 2), s);
}

template <typename T>
DeformablePlan<T> PlanOf(const KernelContext& c, std::span<const Value> in, const RoiShapes& s) {
  const bool moved = c.has(2);
  return DeformablePlan<T>(c.attrs<SampleAttrs>(), s, in[1].data<const T>(),
                           moved ? in[2].data<const T>() : nullptr, moved ? in[2].shape[1] / 2 : 1,
                           c.name());
}

const OpRegistration sample =
    Op::Declare("_deformable_psroi")
        .Internal()
        .Doc("Samples of moved bins.")
        .Input("data", "Feature maps.")
        .Input("rois", "As for DeformablePSROIPooling.")
        .OptionalInput("offsets", "Shape (regions, 2 classes, bins, bins): x and y in pixels.")
        .Infer([](InferContext& c) {
          const DeformableAttrs& a = c.attrs<SampleAttrs>().pool;
          c.Out(c.in(0).dtype, Shape{c.in(1).shape[0], a.output_dim, a.pooled_size, a.pooled_size});
        })
        .Cpu([](KernelContext& c) {
          nn::RunWide(c, [&](std::span<const Value> in, const Value& out, auto zero) {
            using T = decltype(zero);
            const RoiShapes s = ShapesOf(in[0].shape, out.shape);
            PoolRegions(s, PlanOf<T>(c, in, s), in[0].data<const T>(), out.data<T>());
          });
        })
        .GradientNeeds({0, 1, 2}, {})
        .Gradient([](GradientContext& g) {
          if (!g.maybe_d(0)) return;
          SampleAttrs a = g.attrs<SampleAttrs>();
          a.map = g.in(0).shape();
          const Var offsets = g.has(2) ? g.in(2) : Var();
          if (g.wants(0)) g.Set(0, Call1(kSpread, {g.d(), g.in(1), offsets}, MakeAttrs(a)));
          if (g.wants(2)) g.Set(2, OffsetGradient(g.d(), g.in(0), g.in(1), offsets, a));
        });

const OpRegistration spread =
    Op::Declare("_deformable_psroi_spread")
        .Internal()
        .Doc("The transpose, in the map, of _deformable_psroi.")
        .Input("data", "Shape (regions, output_dim, bins, bins).")
        .Input("rois", "As for DeformablePSROIPooling.")
        .OptionalInput("offsets", "Shape (regions, 2 classes, bins, bins): x and y in pixels.")
        .Infer([](InferContext& c) { c.Out(c.in(0).dtype, c.attrs<SampleAttrs>().map); })
        .Cpu([](KernelContext& c) {
          nn::RunWide(c, [&](std::span<const Value> in, const Value& out, auto zero) {
            using T = decltype(zero);
            const RoiShapes s = ShapesOf(out.shape, in[0].shape);
            SpreadRegions(s, PlanOf<T>(c, in, s), in[0].data<const T>(), out.data<T>());
          });
        })
        .GradientNeeds({0, 1, 2}, {})
        .Gradient([](GradientContext& g) {
          if (!g.maybe_d(0)) return;
          const auto& a = g.attrs<SampleAttrs>();
          const Var offsets = g.has(2) ? g.in(2) : Var();
          if (g.wants(0)) g.Set(0, Sample(g.d(), g.in(1), offsets, a));
          if (g.wants(2)) g.Set(2, OffsetGradient(g.in(0), g.d(), g.in(1), offsets, a));
        });

int64_t PartsOf(const DeformableAttrs& a) { return a.part_size == 0 ? a.pooled_size : a.part_size; }

// trans of every bin instead of every part, in pixels.
Var OffsetsOf(const Var& trans, const Var& rois, const DeformableAttrs& a) {
  Var full = trans;
  for (const int axis : {2, 3}) {
    if (PartsOf(a) == a.pooled_size) break;
    Vars bins;
    for (int64_t i = 0; i < a.pooled_size; ++i) {
      shape::Ranges ranges = shape::FullRanges(full.shape());
      ranges[static_cast<size_t>(axis)] = {i * PartsOf(a) / a.pooled_size, 1, 1};
      bins.push_back(shape::Slice(full, ranges));
    }
    full = shape::Concat(bins, axis);
  }
  const int64_t n = rois.dim(0), p = a.pooled_size, classes = trans.dim(1) / 2;
  const auto ends = [&](int64_t column) {
    return px::Round(shape::Slice(rois, {{0, n, 1}, {column, 2, 1}}));
  };
  const Var lengths = px::Max((ends(3) + 1.0) * a.spatial_scale - ends(1) * a.spatial_scale, 0.1);
  const Var factors = Reshape(StopGradient(lengths * a.trans_std), Shape{n, 1, 2, 1, 1});
  return Reshape(Reshape(full, Shape{n, classes, 2, p, p}) * factors, Shape{n, 2 * classes, p, p});
}

void InferDeformable(InferContext& c) {
  const auto& a = c.attrs<DeformableAttrs>();
  CheckRois(c, 1, 5);
  CheckPsRoi(c, a.spatial_scale, a.output_dim, a.pooled_size, a.group_size);
  const auto check = [&](const char* name, int64_t value, int64_t least) {
    WEFT_CHECK(value >= least && value <= 4096, ErrorKind::kValue, c.name(), ": ", name, " is ",
               value, ", expected ", least, " to 4096");
  };
  check("part_size", a.part_size, 0);
  check("sample_per_part", a.sample_per_part, 1);
  WEFT_CHECK(a.no_trans || c.has(2), ErrorKind::kValue, c.name(),
             ": trans is missing, expected it unless no_trans is set");
  if (!a.no_trans) {
    const ArrayType& trans = c.in(2);
    const int64_t parts = PartsOf(a);
    WEFT_CHECK(trans.dtype == c.in(0).dtype, ErrorKind::kType, c.name(), ": trans is ",
               NameOf(trans.dtype), ", expected ", NameOf(c.in(0).dtype), " as data");
    const Shape& s = trans.shape;
    WEFT_CHECK(s.size() == 4 && s[0] == c.in(1).shape[0] && s[1] >= 2 && s[1] % 2 == 0 &&
                   a.output_dim % (s[1] / 2) == 0 && s[2] == parts && s[3] == parts,
               ErrorKind::kShape, c.name(), ": trans has shape ", ToString(s), ", expected (",
               c.in(1).shape[0], ", 2 classes, ", parts, ", ", parts,
               ") with a number of classes that divides output_dim");
  }
  c.Out(c.in(0).dtype, Shape{c.in(1).shape[0], a.output_dim, a.pooled_size, a.pooled_size});
}

const OpRegistration deformable_psroi_pooling =
    Op::Declare("_contrib_DeformablePSROIPooling")
        .Doc(
            "Position-sensitive region pooling with bins that move (Dai et al. 2017): each bin "
            "of each region is shifted by trans and averaged over bilinear samples; bins have "
            "channels of their own, in groups. Samples more than half a pixel outside do not "
            "count; bins without samples, regions of images with a negative index and regions "
            "whose coordinates are not finite give 0. Differentiable in data and trans; the "
            "gradient of rois is 0.")
        .Amp(AmpClass::kFloat32)
        .Input("data",
               "Feature maps: shape (batch, output_dim group_size^2, height, width), "
               "floating point.")
        .Input("rois", "Shape (regions, 5): image, left, top, right, bottom, the last included.")
        .OptionalInput("trans",
                       "Shape (regions, 2 classes, parts, parts): shifts along x and y "
                       "in turn, relative to the region; each class has output_dim / "
                       "classes channels of the result.")
        .WantsInput(&DeformableAttrs::no_trans, false)
        .Attributes(
            AttrSchemaBuilder<DeformableAttrs>()
                .Required("spatial_scale", &DeformableAttrs::spatial_scale,
                          "Factor from the coordinates of rois to those of data.")
                .Required("output_dim", &DeformableAttrs::output_dim, "Channels of the result.")
                .Required("group_size", &DeformableAttrs::group_size,
                          "Groups of channels along each axis; 0: as many as bins.")
                .Required("pooled_size", &DeformableAttrs::pooled_size, "Bins along each axis.")
                .Add("part_size", &DeformableAttrs::part_size,
                     "Parts of a region with shifts of their own, along each axis; 0: the bins.")
                .Add("sample_per_part", &DeformableAttrs::sample_per_part,
                     "Samples per bin along each axis.")
                .Add("trans_std", &DeformableAttrs::trans_std, "Factor of trans.")
                .Add("no_trans", &DeformableAttrs::no_trans, "Whether bins stay where they are."))
        .Infer(InferDeformable)
        .Compose([](std::span<const Var> in, const Attrs* attributes) {
          const auto& a = attributes->as<DeformableAttrs>();
          const Var offsets = a.no_trans ? Var() : OffsetsOf(in[2], in[1], a);
          return Vars{Sample(in[0], in[1], offsets, SampleAttrs{a, 0, 0, {}})};
        });

}  // namespace
}  // namespace weft::detection
