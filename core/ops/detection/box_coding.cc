// Boxes as offsets from anchors (Girshick et al. 2014, appendix C): compositions, so their
// gradients are exact.
#include <array>

#include "core/ops/detection/boxes.h"
#include "core/ops/detection/columns.h"
#include "core/ops/indexing/attrs.h"
#include "core/registry/op.h"

namespace weft::detection {
namespace {

void CheckBoxes(const char* op, const char* name, const Var& x) {
  WEFT_CHECK(IsFloating(x.dtype()), ErrorKind::kType, op, ": ", name, " is ", NameOf(x.dtype()),
             ", expected floating point");
  WEFT_CHECK(x.rank() == 3 && (x.dim(2) == 4 || x.dim(2) == kUnknownDim), ErrorKind::kShape, op,
             ": ", name, " has shape ", ToString(x.shape()), ", expected (batch, boxes, 4)");
}

void CheckShape(const char* op, const char* name, const Var& x, const Shape& expected) {
  WEFT_CHECK(x.shape() == expected, ErrorKind::kShape, op, ": ", name, " has shape ",
             ToString(x.shape()), ", expected ", ToString(expected));
}

// Centre and size of boxes, each of shape (..., 2).
struct Centred {
  Var centre, size;
};
Centred AsCentred(const Var& boxes, Format format) {
  const Var first = Columns(boxes, 0, 2), second = Columns(boxes, 2, 2);
  if (format == Format::kCenter) return {first, second};
  return {(first + second) * 0.5, second - first};
}

Vars BoxEncode(std::span<const Var> in, const Attrs*) {
  static const OpRef kGather("_gather_along_axis");
  const char* const op = "_contrib_box_encode";
  const Var &samples = in[0], &matches = in[1], &anchors = in[2], &refs = in[3];
  CheckBoxes(op, "anchors", anchors);
  CheckBoxes(op, "refs", refs);
  const int64_t batch = anchors.dim(0), n = anchors.dim(1), m = refs.dim(1);
  CheckShape(op, "samples", samples, Shape{batch, n});
  CheckShape(op, "matches", matches, Shape{batch, n});
  CheckShape(op, "refs", refs, Shape{batch, m, 4});
  CheckShape(op, "means", in[4], Shape{4});
  CheckShape(op, "stds", in[5], Shape{4});
  WEFT_CHECK(m > 0 || batch * n == 0, ErrorKind::kShape, op, ": refs has shape ",
             ToString(refs.shape()), ", expected at least one box");
  const Var positive = Reshape(px::Gt(samples, 0.5), Shape{batch, n, 1});
  const Var rows = px::Where(positive, Reshape(matches, Shape{batch, n, 1}), 0.0);
  const Var matched =
      Call1(kGather, {refs, Materialized(BroadcastTo(Materialized(rows), Shape{batch, n, 4}))},
            MakeAttrs(indexing::AlongAttrs{1, m}));
  const Centred a = AsCentred(anchors, Format::kCorner), g = AsCentred(matched, Format::kCorner);
  // Sizes of 1 for what is left out keep the gradient finite there.
  const Var size = px::Where(positive, a.size, 1.0);
  const std::array<Var, 2> codes = {
      (g.centre - a.centre) / size,
      px::Log(px::Where(positive, g.size, 1.0) / size),
  };
  Vars parts;
  for (int k = 0; k < 2; ++k) {
    const Var code = (codes[k] - Columns(in[4], 2 * k, 2)) / Columns(in[5], 2 * k, 2);
    parts.push_back(px::Where(positive, code, 0.0));
  }
  // The second part is 0: with it the mask belongs to what is recorded, as the offsets do.
  const Var mask = px::Or(positive, px::And(anchors, 0.0));
  return Vars{shape::Concat(parts, 2), mask};
}

const OpRegistration box_encode =
    Op::Declare("_contrib_box_encode")
        .Doc(
            "Offsets of boxes from the anchors they are matched with: of the centres, in anchor "
            "sizes, and logarithms of the sizes' ratios, less means, over stds; and a mask that "
            "is 1 for them. Both are 0 for anchors that are no positive samples.")
        .Amp(AmpClass::kWidest)
        .Input("samples", "Shape (batch, anchors): above 0.5 for positive samples.")
        .Input("matches", "Shape (batch, anchors): the index in refs for each positive sample.")
        .Input("anchors", "Corners: shape (batch, anchors, 4).")
        .Input("refs", "Corners: shape (batch, boxes, 4).")
        .Input("means", "Shape (4,).")
        .Input("stds", "Shape (4,).")
        .Outputs(2)
        .Compose(BoxEncode);

struct BoxDecodeAttrs {
  double std0 = 1.0, std1 = 1.0, std2 = 1.0, std3 = 1.0, clip = -1.0;
  Format format = Format::kCenter;
};

Vars BoxDecode(std::span<const Var> in, const Attrs* attributes) {
  const char* const op = "_contrib_box_decode";
  const auto& a = attributes->as<BoxDecodeAttrs>();
  CheckBoxes(op, "data", in[0]);
  CheckBoxes(op, "anchors", in[1]);
  CheckShape(op, "anchors", in[1], Shape{1, in[0].dim(1), 4});
  const Centred anchor = AsCentred(in[1], a.format);
  const double stds[4] = {a.std0, a.std1, a.std2, a.std3};
  Vars parts(4);
  for (int k = 0; k < 2; ++k) {
    const Var size = Columns(anchor.size, k, 1);
    const Var centre = Columns(in[0], k, 1) * stds[k] * size + Columns(anchor.centre, k, 1);
    Var log = Columns(in[0], k + 2, 1) * stds[k + 2];
    if (a.clip > 0) log = px::Where(px::Lt(log, a.clip), log, a.clip);
    const Var half = px::Exp(log) * size * 0.5;
    parts[k] = centre - half;
    parts[k + 2] = centre + half;
  }
  return Vars{shape::Concat(parts, 2)};
}

const OpRegistration box_decode =
    Op::Declare("_contrib_box_decode")
        .Doc(
            "The corners of boxes from their offsets from anchors: the inverse of box_encode "
            "with means of 0.")
        .Amp(AmpClass::kWidest)
        .Input("data", "Offsets: shape (batch, anchors, 4), floating point.")
        .Input("anchors", "Shape (1, anchors, 4).")
        .Attributes(AttrSchemaBuilder<BoxDecodeAttrs>()
                        .Add("std0", &BoxDecodeAttrs::std0, "Factor of the first offset.")
                        .Add("std1", &BoxDecodeAttrs::std1, "Factor of the second.")
                        .Add("std2", &BoxDecodeAttrs::std2, "Factor of the third.")
                        .Add("std3", &BoxDecodeAttrs::std3, "Factor of the fourth.")
                        .Add("clip", &BoxDecodeAttrs::clip,
                             "Above 0: the largest logarithm of a size's ratio.")
                        .Choice("format", &BoxDecodeAttrs::format, {"center", "corner"},
                                "Of anchors: centre, width, height; or left, top, right, "
                                "bottom."))
        .Compose(BoxDecode);

}  // namespace
}  // namespace weft::detection
