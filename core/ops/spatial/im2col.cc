// Patches of images as columns of matrices, and the transpose of that.
#include "core/ops/functional.h"
#include "core/ops/nn/convolution_ops.h"
#include "core/ops/nn/patches.h"
#include "core/ops/nn/wide_kernel.h"

namespace weft::spatial {
namespace {

struct PatchAttrs {
  Dims output_size;  // col2im alone
  Dims kernel, stride, dilate, pad;
};

struct Patches {
  nn::Convolution conv;
  int64_t taps, positions;
};

// The patches of images whose space is `space`.
Patches PatchesOf(const PatchAttrs& attrs, int64_t channels, const Dims& space, const char* op) {
  ConvolutionAttrs as;
  as.kernel = attrs.kernel;
  as.stride = attrs.stride;
  as.dilate = attrs.dilate;
  as.pad = attrs.pad;
  as.num_filter = 1;
  Patches p;
  p.conv = MakeConvolution(as, OutsideShape(1, channels, space, false), op);
  p.taps = NumElements(p.conv.kernel);
  p.positions = NumElements(ConvolvedSpace(p.conv, space, op));
  return p;
}

void CheckFloating(const InferContext& c) {
  WEFT_CHECK(IsFloating(c.in(0).dtype), ErrorKind::kType, c.name(), ": data is ",
             NameOf(c.in(0).dtype), ", expected floating point");
}

// Geometry of the patches of `image`, (batch, channels, space...).
nn::PatchGeometry GeometryOf(const Patches& p, const Shape& image, const char* op) {
  const Dims space(image.begin() + 2, image.end());
  const Dims out = ConvolvedSpace(p.conv, space, op);
  return nn::PatchGeometry(p.conv, {image, OutsideShape(1, image[1], p.conv.kernel, false),
                                    OutsideShape(image[0], 1, out, false)});
}

const OpRef kIm2col("im2col"), kCol2im("col2im");

AttrSchemaBuilder<PatchAttrs> Schema(bool with_size) {
  AttrSchemaBuilder<PatchAttrs> schema;
  if (with_size) {
    schema.Required("output_size", &PatchAttrs::output_size, "Space of the result.");
  }
  schema.Required("kernel", &PatchAttrs::kernel, "Size of a patch, 1 to 3 axes.")
      .Add("stride", &PatchAttrs::stride, "Step between patches; default 1.")
      .Add("dilate", &PatchAttrs::dilate, "Distance of the elements of a patch; default 1.")
      .Add("pad", &PatchAttrs::pad, "Zeros at either side; default 0.");
  return schema;
}

const OpRegistration im2col =
    Op::Declare("im2col")
        .Doc(
            "The patches of images, one per column: what a convolution multiplies its weights "
            "with. Shape (batch, channels * elements of kernel, number of patches).")
        .Input("data", "Shape (batch, channels, space...), floating point.")
        .Attributes(Schema(false))
        .Infer([](InferContext& c) {
          CheckFloating(c);
          const Shape& x = c.in(0).shape;
          const auto& attrs = c.attrs<PatchAttrs>();
          WEFT_CHECK(x.size() == attrs.kernel.size() + 2, ErrorKind::kShape, c.name(),
                     ": data has shape ", ToString(x), ", expected ", attrs.kernel.size() + 2,
                     " axes for kernel ", ToString(attrs.kernel));
          const Patches p = PatchesOf(attrs, x[1], Dims(x.begin() + 2, x.end()), c.name());
          c.Out(c.in(0).dtype, Shape{x[0], NumElements(Shape{x[1], p.taps}), p.positions});
        })
        .Cpu([](KernelContext& c) {
          nn::RunWide(c, [&](std::span<const Value> in, const Value& out, auto zero) {
            using T = decltype(zero);
            const Shape& x = in[0].shape;
            const Patches p =
                PatchesOf(c.attrs<PatchAttrs>(), x[1], Dims(x.begin() + 2, x.end()), c.name());
            const nn::PatchGeometry g = GeometryOf(p, x, c.name());
            for (int64_t n = 0; n < x[0]; ++n) {
              nn::GatherPatches(g, in[0].data<const T>() + n * x[1] * g.in_size(),
                                out.data<T>() + n * g.patch() * g.positions());
            }
          });
        })
        .GradientNeeds({}, {})
        .Gradient([](GradientContext& g) {
          PatchAttrs attrs = g.attrs<PatchAttrs>();
          const Shape& x = g.in(0).shape();
          attrs.output_size = Dims(x.begin() + 2, x.end());
          g.Set(0, Call1(kCol2im, {g.d()}, MakeAttrs(attrs)));
        });

const OpRegistration col2im =
    Op::Declare("col2im")
        .Doc("The transpose of im2col: adds patches up to images of space output_size.")
        .Input("data",
               "Shape (batch, channels * elements of kernel, number of patches), floating point.")
        .Attributes(Schema(true))
        .Infer([](InferContext& c) {
          CheckFloating(c);
          const auto& attrs = c.attrs<PatchAttrs>();
          const Shape& data = c.in(0).shape;
          WEFT_CHECK(attrs.output_size.size() == attrs.kernel.size(), ErrorKind::kValue, c.name(),
                     ": output_size is ", ToString(attrs.output_size), ", expected ",
                     attrs.kernel.size(), " sizes as kernel has");
          for (const int64_t size : attrs.output_size) {
            WEFT_CHECK(size >= 0, ErrorKind::kValue, c.name(), ": output_size is ",
                       ToString(attrs.output_size), ", expected sizes of at least 0");
          }
          const Patches p = PatchesOf(attrs, 1, attrs.output_size, c.name());
          WEFT_CHECK(data.size() == 3 && data[1] % p.taps == 0 && data[2] == p.positions,
                     ErrorKind::kShape, c.name(), ": data has shape ", ToString(data),
                     ", expected (batch, a multiple of ", p.taps, ", ", p.positions,
                     ") for output_size ", ToString(attrs.output_size), " and kernel ",
                     ToString(attrs.kernel));
          c.Out(c.in(0).dtype, OutsideShape(data[0], data[1] / p.taps, attrs.output_size, false));
        })
        .Cpu([](KernelContext& c) {
          nn::RunWide(c, [&](std::span<const Value> in, const Value& out, auto zero) {
            using T = decltype(zero);
            const auto& attrs = c.attrs<PatchAttrs>();
            const Shape& y = out.shape;
            const Patches p = PatchesOf(attrs, y[1], attrs.output_size, c.name());
            const nn::PatchGeometry g = GeometryOf(p, y, c.name());
            for (int64_t n = 0; n < y[0]; ++n) {
              nn::ScatterPatches(g, in[0].data<const T>() + n * g.patch() * g.positions(),
                                 out.data<T>() + n * y[1] * g.in_size());
            }
          });
        })
        .GradientNeeds({}, {})
        .Gradient([](GradientContext& g) {
          PatchAttrs attrs = g.attrs<PatchAttrs>();
          attrs.output_size.clear();
          g.Set(0, Call1(kIm2col, {g.d()}, MakeAttrs(attrs)));
        });

}  // namespace
}  // namespace weft::spatial
