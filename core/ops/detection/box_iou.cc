// The overlap of all boxes of one array with all of another.
#include <array>

#include "core/base/parallel.h"
#include "core/ops/detection/boxes.h"
#include "core/ops/detection/columns.h"
#include "core/ops/nested_gradient.h"
#include "core/ops/nn/wide_kernel.h"

namespace weft::detection {
namespace {

struct BoxIouAttrs {
  Format format = Format::kCorner;
};

template <typename T>
void WriteOverlaps(const Value& lhs, const Value& rhs, Format format, T* out) {
  const T *left = lhs.data<const T>(), *right = rhs.data<const T>();
  const int64_t n = lhs.size() / 4, m = rhs.size() / 4;
  BoxList<T> list;
  for (int64_t j = 0; j < m; ++j) list.Add(ReadBox(right + j * 4, format));
  ParallelFor(n, std::max<int64_t>(1, 16384 / m), [&](int64_t begin, int64_t end) {
    for (int64_t i = begin; i < end; ++i) {
      Overlaps<T>().with_all(list.columns(), ReadBox(left + i * 4, format), out + i * m);
    }
  });
}

// Left, top, right and bottom of boxes, each an array of its own of shape (n, 1) or (1, n).
std::array<Var, 4> Sides(const Var& boxes, Format format, bool rows) {
  const Var flat = Reshape(boxes, Shape{NumElements(boxes.shape()) / 4, 4});
  std::array<Var, 4> c;
  for (int i = 0; i < 4; ++i) {
    const Var column = Columns(flat, i, 1);
    c[i] = rows ? column : SwapAxes(column, 0, 1);
  }
  if (format == Format::kCenter) {
    c = {c[0] - c[2] * 0.5, c[1] - c[3] * 0.5, c[0] + c[2] * 0.5, c[1] + c[3] * 0.5};
  }
  return c;
}

// The same as a composition, to be differentiated.
Var ComposeOverlaps(const Var& lhs, const Var& rhs, Format format) {
  const std::array<Var, 4> a = Sides(lhs, format, true), b = Sides(rhs, format, false);
  const auto area = [](const std::array<Var, 4>& c) { return (c[2] - c[0]) * (c[3] - c[1]); };
  const auto shared = [&](int low, int high) {
    return px::Min(a[high], b[high]) - px::Max(a[low], b[low]);
  };
  const Var w = shared(0, 2), h = shared(1, 3), meet = px::And(px::Gt(w, 0.0), px::Gt(h, 0.0));
  const Var both = w * h;
  // The inner choice keeps the gradient finite where boxes have no area.
  const Var all = px::Where(meet, area(a) + area(b) - both, 1.0);
  return px::Where(meet, both / all, 0.0);
}

const OpRegistration box_iou =
    Op::Declare("_contrib_box_iou")
        .Doc(
            "Intersection over union of every box of lhs with every box of rhs; 0 where they "
            "share no area.")
        .Amp(AmpClass::kWidest)
        .Input("lhs", "Boxes: shape (..., 4), at least 2 axes, floating point.")
        .Input("rhs", "Boxes: shape (..., 4), at least 2 axes, the dtype of lhs.")
        .Attributes(AttrSchemaBuilder<BoxIouAttrs>().Choice(
            "format", &BoxIouAttrs::format, {"center", "corner"},
            "Coordinates: centre, width, height; or left, top, right, bottom."))
        .Infer([](InferContext& c) {
          for (size_t i = 0; i < 2; ++i) {
            const ArrayType& x = c.in(i);
            const char* const name = i == 0 ? "lhs" : "rhs";
            WEFT_CHECK(IsFloating(x.dtype), ErrorKind::kType, c.name(), ": ", name, " is ",
                       NameOf(x.dtype), ", expected floating point");
            WEFT_CHECK(
                x.shape.size() >= 2 && (x.shape.back() == 4 || x.shape.back() == kUnknownDim),
                ErrorKind::kShape, c.name(), ": ", name, " has shape ", ToString(x.shape),
                ", expected (..., 4)");
          }
          WEFT_CHECK(c.in(0).dtype == c.in(1).dtype, ErrorKind::kType, c.name(), ": lhs is ",
                     NameOf(c.in(0).dtype), " and rhs is ", NameOf(c.in(1).dtype),
                     ", expected one dtype");
          Shape result = c.in(0).shape;
          result.pop_back();
          const Shape& rhs = c.in(1).shape;
          for (size_t i = 0; i + 1 < rhs.size(); ++i) result.push_back(rhs[i]);
          c.Out(c.in(0).dtype, result);
        })
        .Cpu([](KernelContext& c) {
          nn::RunWide(c, [&](std::span<const Value> in, const Value& out, auto zero) {
            WriteOverlaps(in[0], in[1], c.attrs<BoxIouAttrs>().format, out.data<decltype(zero)>());
          });
        })
        .GradientNeeds({0, 1}, {})
        .Gradient([](GradientContext& g) {
          if (!g.maybe_d(0) || NumElements(g.out(0).shape()) == 0) return;
          // Copies: variables of their own, even where one array is given twice.
          const Var boxes[2] = {Materialized(px::Copy(g.in(0))), Materialized(px::Copy(g.in(1)))};
          const int64_t n = NumElements(boxes[0].shape()) / 4,
                        m = NumElements(boxes[1].shape()) / 4;
          const Var head = Reshape(g.d(), Shape{n, m});
          RecordingBuilder builder;
          const Var overlaps = ComposeOverlaps(boxes[0], boxes[1], g.attrs<BoxIouAttrs>().format);
          const std::vector<Var> gradients = builder.Gradients({&overlaps, 1}, {&head, 1}, boxes);
          for (size_t i = 0; i < 2; ++i) {
            if (gradients[i] && g.wants(i)) g.Set(i, gradients[i]);
          }
        });

}  // namespace
}  // namespace weft::detection
