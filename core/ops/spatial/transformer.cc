// Spatial transformer networks (Jaderberg et al., NeurIPS 2015): grids of positions, sampling at
// them, and both in one.
#include "core/ops/creation/creation.h"
#include "core/ops/functional.h"
#include "core/ops/nn/convert.h"
#include "core/ops/shape/slice.h"
#include "core/ops/spatial/sampling.h"
#include "core/registry/op.h"

namespace weft::spatial {
namespace {

// Row `index` of axis 1, without the axis.
Var Component(const Var& x, int64_t index) {
  shape::Ranges ranges = shape::FullRanges(x.shape());
  ranges[1] = {index, 1, 1};
  Shape shape = x.shape();
  shape.erase(1);
  return Reshape(shape::Slice(x, ranges), shape);
}

Var Stacked(const Var& x, const Var& y) {
  const Var parts[]{ExpandDims(x, 1), ExpandDims(y, 1)};
  return shape::Concat(parts, 1);
}

// `size` coordinates from -1 to 1; 0 where there is one alone. `shape` says along which axis.
Var Coordinates(int64_t size, const Shape& shape, DType dtype) {
  const double step = size > 1 ? 2.0 / static_cast<double>(size - 1) : 0.0;
  return Reshape(Arange(size, dtype), shape) * step - (size > 1 ? 1.0 : 0.0);
}

void CheckFloating(const Var& x, const char* op, const char* name) {
  WEFT_CHECK(IsFloating(x.dtype()), ErrorKind::kType, op, ": ", name, " is ", NameOf(x.dtype()),
             ", expected floating point");
}

void CheckTarget(const Dims& target, const char* op) {
  WEFT_CHECK(target.size() == 2 && target[0] >= 1 && target[1] >= 1, ErrorKind::kValue, op,
             ": target_shape is ", ToString(target), ", expected a height and a width");
}

// (batch, 6) matrices row by row to (batch, 2, height, width): x, then y.
Var AffineGrid(const Var& theta, const Dims& target, const char* op, const char* name) {
  CheckFloating(theta, op, name);
  WEFT_CHECK(theta.rank() == 2 && theta.dim(1) == 6, ErrorKind::kShape, op, ": ", name,
             " has shape ", ToString(theta.shape()), ", expected (batch, 6)");
  CheckTarget(target, op);
  const Var x = Coordinates(target[1], {1, 1, target[1]}, theta.dtype());
  const Var y = Coordinates(target[0], {1, target[0], 1}, theta.dtype());
  const auto row = [&](int64_t k) {
    const auto entry = [&](int64_t i) {
      return Reshape(Component(theta, k + i), {theta.dim(0), 1, 1});
    };
    return entry(0) * x + entry(1) * y + entry(2);
  };
  return Stacked(row(0), row(3));
}

// A flow in pixels, (batch, 2, height, width), added to the positions of the pixels themselves.
Var WarpGrid(const Var& flow) {
  WEFT_CHECK(flow.rank() == 4 && flow.dim(1) == 2, ErrorKind::kShape,
             "GridGenerator: data has shape ", ToString(flow.shape()),
             ", expected (batch, 2, height, width) for transform_type warp");
  const int64_t height = flow.dim(2), width = flow.dim(3);
  const auto moved = [&](int64_t k, int64_t size, const Shape& shape) {
    const double scale = size > 1 ? 2.0 / static_cast<double>(size - 1) : 0.0;
    return Component(flow, k) * scale + Coordinates(size, shape, flow.dtype());
  };
  return Stacked(moved(0, width, {1, 1, width}), moved(1, height, {1, height, 1}));
}

Var SampleGrid(const Var& data, const Var& grid, const char* op) {
  CheckFloating(data, op, "data");
  CheckFloating(grid, op, "grid");
  WEFT_CHECK(data.rank() == 4, ErrorKind::kShape, op, ": data has shape ", ToString(data.shape()),
             ", expected (batch, channels, height, width)");
  WEFT_CHECK(grid.rank() == 4 && grid.dim(0) == data.dim(0) && grid.dim(1) == 2, ErrorKind::kShape,
             op, ": grid has shape ", ToString(grid.shape()), ", expected (", data.dim(0),
             ", 2, height, width) for data of shape ", ToString(data.shape()));
  const Var wide = CastTo(grid, nn::ComputeDType(data.dtype()));
  const int64_t height = grid.dim(2), width = grid.dim(3);
  const auto pixels = [&](int64_t k, int64_t size) {
    const Var position = (Component(wide, k) + 1.0) * (0.5 * static_cast<double>(size - 1));
    return Reshape(position, {grid.dim(0), height * width});
  };
  const Var samples = BilinearSample(data, pixels(1, data.dim(2)), pixels(0, data.dim(3)));
  return Reshape(samples, {data.dim(0), data.dim(1), height, width});
}

enum class TransformType : int64_t { kAffine, kWarp };

struct GridGeneratorAttrs {
  TransformType transform_type = TransformType::kAffine;
  Dims target_shape{0, 0};
};

const OpRegistration grid_generator =
    Op::Declare("GridGenerator")
        .Doc(
            "Positions for BilinearSampler, shape (batch, 2, height, width): columns and rows, "
            "from -1 at the first pixel to 1 at the last; 0 where there is one alone.")
        .Input("data",
               "affine: matrices of 2 x 3, shape (batch, 6), that map target to source positions. "
               "warp: distances in pixels to add to each position, shape (batch, 2, height, "
               "width), columns first.")
        .Attributes(AttrSchemaBuilder<GridGeneratorAttrs>()
                        .Choice("transform_type", &GridGeneratorAttrs::transform_type,
                                {"affine", "warp"}, "What data says.", true)
                        .Add("target_shape", &GridGeneratorAttrs::target_shape,
                             "affine: height and width of the grid."))
        .Compose([](std::span<const Var> in, const Attrs* attributes) {
          const auto& a = attributes->as<GridGeneratorAttrs>();
          CheckFloating(in[0], "GridGenerator", "data");
          return Vars{a.transform_type == TransformType::kAffine
                          ? AffineGrid(in[0], a.target_shape, "GridGenerator", "data")
                          : WarpGrid(in[0])};
        });

struct SamplerAttrs {
  std::optional<bool> cudnn_off;
};

const OpRegistration bilinear_sampler =
    Op::Declare("BilinearSampler")
        .Doc(
            "Images at the positions of a grid, interpolated between the four nearest pixels; "
            "pixels outside count as 0.")
        .Amp(AmpClass::kWidest)
        .Input("data", "Images (batch, channels, height, width), floating point.")
        .Input("grid",
               "Shape (batch, 2, height, width): columns and rows of the result's pixels, from -1 "
               "at the first pixel of data to 1 at the last. NaN gives NaN.")
        .Attributes(AttrSchemaBuilder<SamplerAttrs>().Add(
            "cudnn_off", &SamplerAttrs::cudnn_off, "Accepted for compatibility; has no effect."))
        .Compose([](std::span<const Var> in, const Attrs*) {
          return Vars{SampleGrid(in[0], in[1], "BilinearSampler")};
        });

struct TransformerAttrs {
  Dims target_shape{0, 0};
  int64_t transform_type = 0, sampler_type = 0;  // one choice each
  std::optional<bool> cudnn_off;
};

const OpRegistration spatial_transformer =
    Op::Declare("SpatialTransformer")
        .Doc(
            "Images under affine maps: BilinearSampler at the grid that GridGenerator makes of "
            "loc.")
        .Amp(AmpClass::kWidest)
        .Input("data", "Images (batch, channels, height, width), floating point.")
        .Input("loc", "Matrices of 2 x 3, shape (batch, 6).")
        .Attributes(AttrSchemaBuilder<TransformerAttrs>()
                        .Add("target_shape", &TransformerAttrs::target_shape,
                             "Height and width of the result.")
                        .Choice("transform_type", &TransformerAttrs::transform_type, {"affine"},
                                "What loc says.", true)
                        .Choice("sampler_type", &TransformerAttrs::sampler_type, {"bilinear"},
                                "How images are sampled.", true)
                        .Add("cudnn_off", &TransformerAttrs::cudnn_off,
                             "Accepted for compatibility; has no effect."))
        .Complete([](InferContext& c) {
          const Shape& data = c.in(0).shape;
          Shape& loc = c.OpenShape(1);
          if ((loc.empty() || !IsKnown(loc)) && !data.empty()) loc = {data[0], 6};
        })
        .Compose([](std::span<const Var> in, const Attrs* attributes) {
          const auto& a = attributes->as<TransformerAttrs>();
          const Var grid = AffineGrid(in[1], a.target_shape, "SpatialTransformer", "loc");
          return Vars{SampleGrid(in[0], grid, "SpatialTransformer")};
        });

}  // namespace
}  // namespace weft::spatial
