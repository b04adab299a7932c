// Non-maximum suppression: of boxes that overlap too much, only the one with the best score stays.
#include <numeric>

#include "core/base/parallel.h"
#include "core/ops/detection/boxes.h"
#include "core/ops/functional.h"
#include "core/ops/indexing/attrs.h"
#include "core/ops/nn/convert.h"
#include "core/registry/op.h"

namespace weft::detection {
namespace {

struct BoxNmsAttrs {
  double overlap_thresh = 0.5, valid_thresh = 0.0;
  int64_t topk = -1, coord_start = 2, score_index = 1, id_index = -1, background_id = -1;
  bool force_suppress = false;
  Format in_format = Format::kCorner, out_format = Format::kCorner;
};

void InferBoxNms(InferContext& c) {
  const auto& a = c.attrs<BoxNmsAttrs>();
  const ArrayType& data = c.in(0);
  WEFT_CHECK(IsFloating(data.dtype), ErrorKind::kType, c.name(), ": data is ", NameOf(data.dtype),
             ", expected floating point");
  WEFT_CHECK(data.shape.size() >= 2, ErrorKind::kShape, c.name(), ": data has shape ",
             ToString(data.shape), ", expected (..., boxes, width)");
  const int64_t width = data.shape.back();
  if (width != kUnknownDim) {
    const auto check = [&](const char* name, int64_t at, int64_t count, bool ok) {
      WEFT_CHECK(ok && at >= 0 && at <= width - count, ErrorKind::kIndex, c.name(), ": ", name,
                 " is ", at, ", expected ", count, count == 1 ? " column" : " columns",
                 " of data, whose boxes have ", width, " columns, apart from coordinates");
    };
    const auto apart = [&](int64_t at) { return at < a.coord_start || at > a.coord_start + 3; };
    check("coord_start", a.coord_start, 4, true);
    check("score_index", a.score_index, 1, apart(a.score_index));
    if (a.id_index >= 0) check("id_index", a.id_index, 1, apart(a.id_index));
  }
  c.Out(data.dtype, data.shape);
  Shape positions = data.shape;
  positions.back() = 1;
  c.Out(DType::kInt64, positions);
}

// Writes one set of boxes: those that stay in the order of their scores, then rows of -1.
template <typename T>
class Suppressor {
 public:
  Suppressor(const BoxNmsAttrs& attrs, int64_t boxes, int64_t width)
      : a_(attrs), boxes_(boxes), width_(width), kept_(attrs.overlap_thresh) {}

  void Run(const T* data, T* out, int64_t* positions) {
    if (a_.topk == 0) {  // no suppression: all boxes, neither ordered nor converted
      std::copy_n(data, boxes_ * width_, out);
      std::iota(positions, positions + boxes_, int64_t{0});
      return;
    }
    valid_.clear();
    const T least = static_cast<T>(a_.valid_thresh);
    for (int64_t i = 0; i < boxes_; ++i) {
      const T* row = data + i * width_;
      if (!(row[a_.score_index] > least)) continue;
      if (a_.id_index >= 0 &&
          static_cast<double>(row[a_.id_index]) == static_cast<double>(a_.background_id)) {
        continue;
      }
      valid_.push_back(i);
    }
    const auto& ranked = ranking_.Take(valid_, a_.topk < 0 ? boxes_ : a_.topk, [&](int64_t i) {
      return data[i * width_ + a_.score_index];
    });
    const bool by_class = a_.id_index >= 0 && !a_.force_suppress;
    kept_.Clear();
    stay_.clear();
    for (const int64_t i : ranked) {
      const T* row = data + i * width_;
      const Box<T> box = ReadBox(row + a_.coord_start, a_.in_format);
      const T group = by_class ? row[a_.id_index] : T{0};
      if (kept_.Add(box, group)) stay_.push_back(i);
    }
    Write(data, stay_, out, positions);
  }

 private:
  void Write(const T* data, const std::vector<int64_t>& rows, T* out, int64_t* positions) const {
    const auto n = static_cast<int64_t>(rows.size());
    for (int64_t k = 0; k < n; ++k) {
      const int64_t from = rows[static_cast<size_t>(k)];
      std::copy_n(data + from * width_, width_, out + k * width_);
      positions[k] = from;
      if (a_.in_format == a_.out_format) continue;
      T* p = out + k * width_ + a_.coord_start;
      const Box<T> b = ReadBox(p, a_.in_format);
      if (a_.out_format == Format::kCorner) {
        p[0] = b.left, p[1] = b.top, p[2] = b.right, p[3] = b.bottom;
      } else {
        p[0] = (b.left + b.right) / 2, p[1] = (b.top + b.bottom) / 2;
        p[2] = b.right - b.left, p[3] = b.bottom - b.top;
      }
    }
    std::fill(out + n * width_, out + boxes_ * width_, T{-1});
    std::fill(positions + n, positions + boxes_, int64_t{-1});
  }

  const BoxNmsAttrs& a_;
  int64_t boxes_, width_;
  std::vector<int64_t> valid_, stay_;
  Ranking<T> ranking_;
  KeptBoxes<T> kept_;
};

template <typename T>
void RunBoxNms(KernelContext& c, const Value& data, const Value& out) {
  const int64_t boxes = data.shape[data.rank() - 2], width = data.shape.back();
  const T* from = data.data<const T>();
  T* to = out.data<T>();
  auto* positions = c.out(1).data<int64_t>();
  ParallelFor(data.size() / (boxes * width), std::max<int64_t>(1, 512 / boxes),
              [&](int64_t begin, int64_t end) {
                Suppressor<T> suppress(c.attrs<BoxNmsAttrs>(), boxes, width);
                for (int64_t b = begin; b < end; ++b) {
                  suppress.Run(from + b * boxes * width, to + b * boxes * width,
                               positions + b * boxes);
                }
              });
}

// Zero, but for dy at its positions along one axis of `size`; -1 where it belongs nowhere.
// `positions` has the shape of dy.
Var ScatterWhereKept(const Var& dy, const Var& positions, int64_t axis, int64_t size) {
  static const OpRef kScatter("_scatter_along_axis");
  Shape shape = dy.shape();
  shape[static_cast<size_t>(axis)] = size;
  if (size == 0) return Zeros(shape, dy.dtype());
  const Var kept = px::Where(px::Ge(positions, 0.0), dy, 0.0);
  return Call1(kScatter, {Materialized(kept), Materialized(px::Max(positions, 0.0))},
               MakeAttrs(indexing::AlongAttrs{axis, size}));
}

const OpRegistration box_nms =
    Op::Declare("_contrib_box_nms")
        .OutputNames({"output0"})
        .Alias("_contrib_box_non_maximum_suppression")
        .Doc(
            "Greedy non-maximum suppression: boxes by descending score, without those that "
            "overlap (intersection over union) more than overlap_thresh with a better one; "
            "equal scores keep their order. Rows of -1 fill the result up. Boxes with a score "
            "of valid_thresh or less (or NaN), with the id background_id, or beyond the topk "
            "best do not take part; topk of 0 returns data as it is. The gradient of each row "
            "goes to the row it came from, coordinates in the format they have in the result.")
        .Amp(AmpClass::kWidest)
        .Input("data",
               "Shape (..., boxes, width): the last axis holds scores, 4 coordinates in "
               "a row, perhaps ids, and anything else; floating point.")
        .Attributes(
            AttrSchemaBuilder<BoxNmsAttrs>()
                .Add("overlap_thresh", &BoxNmsAttrs::overlap_thresh,
                     "The most that boxes may overlap.")
                .Add("valid_thresh", &BoxNmsAttrs::valid_thresh,
                     "Boxes with scores above it take part.")
                .Add("topk", &BoxNmsAttrs::topk,
                     "How many boxes, the best, take part; below 0: all.")
                .Add("coord_start", &BoxNmsAttrs::coord_start, "Column of the first coordinate.")
                .Add("score_index", &BoxNmsAttrs::score_index, "Column of the scores.")
                .Add("id_index", &BoxNmsAttrs::id_index,
                     "Column of the class ids; below 0: there is none.")
                .Add("background_id", &BoxNmsAttrs::background_id,
                     "Id of the background: boxes with it are left out, -1 included.")
                .Add("force_suppress", &BoxNmsAttrs::force_suppress,
                     "Whether boxes suppress those of other classes too.")
                .Choice("in_format", &BoxNmsAttrs::in_format, {"center", "corner"},
                        "Coordinates of data: centre, width, height; or left, top, right, bottom.")
                .Choice("out_format", &BoxNmsAttrs::out_format, {"center", "corner"},
                        "Coordinates of the result."))
        .Infer(InferBoxNms)
        .Cpu([](KernelContext& c) {
          if (c.out(0).size() == 0) return;
          const DType compute = nn::ComputeDType(c.out(0).dtype);
          const Value data = nn::AsRowMajor(c.in(0), compute);
          const Value out = c.out(0).dtype == compute
                                ? c.out(0)
                                : AllocateValue(c.device, compute, c.out(0).shape);
          compute == DType::kFloat64 ? RunBoxNms<double>(c, data, out)
                                     : RunBoxNms<float>(c, data, out);
          if (c.out(0).dtype != compute) pointwise::Convert(out, c.out(0));
        })
        .GradientNeeds({}, {1})
        .Gradient([](GradientContext& g) {
          if (!g.wants(0) || !g.maybe_d(0)) return;
          const Shape& shape = g.in(0).shape();
          const Var positions = Materialized(BroadcastTo(g.out(1), shape));
          g.Set(0, ScatterWhereKept(g.d(), positions, static_cast<int64_t>(shape.size()) - 2,
                                    shape[shape.size() - 2]));
        });

}  // namespace
}  // namespace weft::detection
