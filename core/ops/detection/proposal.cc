// Region proposals (Ren et al. 2015, "Faster R-CNN").
#include <array>
#include <cmath>
#include <numeric>

#include "core/base/parallel.h"
#include "core/ops/detection/boxes.h"
#include "core/ops/nn/convert.h"
#include "core/registry/op.h"

namespace weft::detection {
namespace {

struct ProposalAttrs {
  int64_t rpn_pre_nms_top_n = 6000, rpn_post_nms_top_n = 300;
  double threshold = 0.7;
  int64_t rpn_min_size = 16;
  std::vector<double> scales{4.0, 8.0, 16.0, 32.0}, ratios{0.5, 1.0, 2.0};
  int64_t feature_stride = 16;
  bool output_score = false, iou_loss = false;

  int64_t anchors() const { return static_cast<int64_t>(scales.size() * ratios.size()); }
};

// The anchors of the first position: boxes of whole pixels with the area of one stride squared, in
// each ratio of height to width, times each scale.
template <typename T>
std::vector<Box<T>> FirstAnchors(const ProposalAttrs& a) {
  std::vector<Box<T>> anchors;
  const auto side = static_cast<double>(a.feature_stride);
  const double centre = (side - 1) / 2;
  for (const double ratio : a.ratios) {
    const double w = std::floor(std::sqrt(std::floor(side * side / ratio)) + 0.5);
    const double h = std::floor(w * ratio + 0.5);
    for (const double scale : a.scales) {
      const double x = (w * scale - 1) / 2, y = (h * scale - 1) / 2;
      anchors.push_back({static_cast<T>(centre - x), static_cast<T>(centre - y),
                         static_cast<T>(centre + x), static_cast<T>(centre + y)});
    }
  }
  return anchors;
}

// The image as im_info has it, and how small boxes may be.
template <typename T>
struct ImageInfo {
  T height, width, least;
};

// Moves an anchor by the predicted offsets and cuts it at the borders of the image; grows what is
// too small, which is then no proposal.
template <typename T>
bool Move(Box<T>& box, const T (&d)[4], const ImageInfo<T>& image, bool sides) {
  if (sides) {
    box = {box.left + d[0], box.top + d[1], box.right + d[2], box.bottom + d[3]};
  } else {
    const T w = box.right - box.left + 1, h = box.bottom - box.top + 1;
    const T x = d[0] * w + box.left + T{0.5} * (w - 1), y = d[1] * h + box.top + T{0.5} * (h - 1);
    const T right = T{0.5} * (std::exp(d[2]) * w - 1), down = T{0.5} * (std::exp(d[3]) * h - 1);
    box = {x - right, y - down, x + right, y + down};
  }
  const auto cut = [](T v, T most) { return std::max(std::min(v, most), T{0}); };
  box = {cut(box.left, image.width - 1), cut(box.top, image.height - 1),
         cut(box.right, image.width - 1), cut(box.bottom, image.height - 1)};
  if (!(box.right - box.left + 1 < image.least) && !(box.bottom - box.top + 1 < image.least)) {
    return true;
  }
  const T half = image.least / 2;
  box = {box.left - half, box.top - half, box.right + half, box.bottom + half};
  return false;
}

struct ProposalShapes {
  int64_t batch, anchors, height, width;
  int64_t boxes() const { return anchors * height * width; }
};

template <typename T>
struct Candidates {
  std::vector<Box<T>> boxes;
  std::vector<T> scores;
};

template <typename T>
Candidates<T> FindCandidates(const ProposalAttrs& a, const ProposalShapes& s, const T* prob,
                             const T* offsets, const T* info) {
  const auto first = FirstAnchors<T>(a);
  const auto stride = static_cast<T>(a.feature_stride);
  const int64_t plane = s.height * s.width;
  Candidates<T> all;
  all.boxes.resize(static_cast<size_t>(s.batch * s.boxes()));
  all.scores.resize(all.boxes.size());
  ParallelFor(s.batch * s.height, 1, [&](int64_t begin, int64_t end) {
    for (int64_t row = begin; row < end; ++row) {
      const int64_t b = row / s.height, y = row % s.height;
      const T* im = info + b * 3;
      const ImageInfo<T> image{im[0], im[1], static_cast<T>(a.rpn_min_size) * im[2]};
      const T rows = std::trunc(im[0] / stride), columns = std::trunc(im[1] / stride);
      auto k = static_cast<size_t>(row * s.width * s.anchors);
      for (int64_t x = 0; x < s.width; ++x) {
        for (int64_t i = 0; i < s.anchors; ++i, ++k) {
          const T right = static_cast<T>(x) * stride, down = static_cast<T>(y) * stride;
          const Box<T>& anchor = first[static_cast<size_t>(i)];
          Box<T> box{anchor.left + right, anchor.top + down, anchor.right + right,
                     anchor.bottom + down};
          const int64_t at = y * s.width + x;
          T d[4];
          for (int64_t c = 0; c < 4; ++c)
            d[c] = offsets[((b * s.anchors + i) * 4 + c) * plane + at];
          const bool inside = static_cast<T>(y) < rows && static_cast<T>(x) < columns;
          const bool large = Move(box, d, image, a.iou_loss);
          all.boxes[k] = box;
          all.scores[k] =
              inside && large ? prob[((2 * b + 1) * s.anchors + i) * plane + at] : T{-1};
        }
      }
    }
  });
  return all;
}

// The proposals of image `b`, repeated until there are enough.
template <typename T>
void ChooseProposals(const ProposalAttrs& a, const ProposalShapes& s, const Candidates<T>& all,
                     int64_t b, T* rois, T* scores) {
  std::vector<int64_t> positions(static_cast<size_t>(s.boxes())), chosen;
  std::iota(positions.begin(), positions.end(), b * s.boxes());
  const auto at = [](int64_t i) { return static_cast<size_t>(i); };
  Ranking<T> ranking;
  const int64_t top = a.rpn_pre_nms_top_n > 0 ? a.rpn_pre_nms_top_n : s.boxes();
  KeptBoxes<T> kept(a.threshold, false, T{1});
  for (const int64_t i :
       ranking.Take(positions, top, [&](int64_t i) { return all.scores[at(i)]; })) {
    if (!kept.Add(all.boxes[at(i)], T{0})) continue;
    chosen.push_back(i);
    if (static_cast<int64_t>(chosen.size()) == a.rpn_post_nms_top_n) break;
  }
  for (int64_t k = 0; k < a.rpn_post_nms_top_n; ++k) {
    const int64_t i = chosen[at(k) % chosen.size()];
    const Box<T>& box = all.boxes[at(i)];
    const T row[5] = {static_cast<T>(b), box.left, box.top, box.right, box.bottom};
    std::copy_n(row, 5, rois + (b * a.rpn_post_nms_top_n + k) * 5);
    scores[b * a.rpn_post_nms_top_n + k] = all.scores[at(i)];
  }
}

void InferProposal(InferContext& c) {
  const auto& a = c.attrs<ProposalAttrs>();
  for (size_t i = 0; i < 3; ++i) {
    WEFT_CHECK(IsFloating(c.in(i).dtype) && c.in(i).dtype == c.in(0).dtype, ErrorKind::kType,
               c.name(), ": ", c.op.inputs()[i].name, " is ", NameOf(c.in(i).dtype),
               ", expected one floating dtype for all inputs");
  }
  WEFT_CHECK(a.anchors() > 0, ErrorKind::kValue, c.name(), ": ",
             a.scales.empty() ? "scales" : "ratios", " is empty, expected at least one");
  for (const double ratio : a.ratios) {
    WEFT_CHECK(ratio > 0, ErrorKind::kValue, c.name(), ": ratios has ", ratio,
               ", expected numbers above 0");
  }
  WEFT_CHECK(a.feature_stride >= 1, ErrorKind::kValue, c.name(), ": feature_stride is ",
             a.feature_stride, ", expected at least 1");
  WEFT_CHECK(a.rpn_post_nms_top_n >= 1, ErrorKind::kValue, c.name(), ": rpn_post_nms_top_n is ",
             a.rpn_post_nms_top_n, ", expected at least 1");
  const Shape &prob = c.in(0).shape, &offsets = c.in(1).shape, &info = c.in(2).shape;
  WEFT_CHECK(prob.size() == 4 && prob[1] == 2 * a.anchors(), ErrorKind::kShape, c.name(),
             ": cls_prob has shape ", ToString(prob), ", expected (batch, ", 2 * a.anchors(),
             ", height, width) for ", a.anchors(), " anchors");
  const Shape expected{prob[0], 4 * a.anchors(), prob[2], prob[3]};
  WEFT_CHECK(offsets == expected, ErrorKind::kShape, c.name(), ": bbox_pred has shape ",
             ToString(offsets), ", expected ", ToString(expected));
  WEFT_CHECK((info == Shape{prob[0], 3}), ErrorKind::kShape, c.name(), ": im_info has shape ",
             ToString(info), ", expected (", prob[0], ", 3)");
  WEFT_CHECK(prob[0] == 0 || (prob[2] != 0 && prob[3] != 0), ErrorKind::kShape, c.name(),
             ": cls_prob has shape ", ToString(prob), ", expected at least one position");
  const int64_t rows =
      prob[0] == kUnknownDim ? kUnknownDim : NumElements(Shape{prob[0], a.rpn_post_nms_top_n});
  c.Out(c.in(0).dtype, Shape{rows, 5});
  c.Out(c.in(0).dtype, Shape{rows, 1});
}

template <typename T>
void RunProposal(KernelContext& c) {
  const auto& a = c.attrs<ProposalAttrs>();
  const DType dtype = nn::ComputeDType(c.in(0).dtype);
  SmallVector<Value, 3> in, out;
  for (size_t i = 0; i < 3; ++i) in.push_back(nn::AsRowMajor(c.in(i), dtype));
  for (size_t i = 0; i < 2; ++i) {
    out.push_back(c.out(i).dtype == dtype ? c.out(i)
                                          : AllocateValue(c.device, dtype, c.out(i).shape));
  }
  const Shape& shape = in[0].shape;
  const ProposalShapes s{shape[0], a.anchors(), shape[2], shape[3]};
  const auto all =
      FindCandidates(a, s, in[0].data<const T>(), in[1].data<const T>(), in[2].data<const T>());
  ParallelFor(s.batch, 1, [&](int64_t begin, int64_t end) {
    for (int64_t b = begin; b < end; ++b) {
      ChooseProposals(a, s, all, b, out[0].data<T>(), out[1].data<T>());
    }
  });
  for (size_t i = 0; i < 2; ++i) {
    if (c.out(i).dtype != dtype) pointwise::Convert(out[i], c.out(i));
  }
}

Op Proposals(const char* name) {
  return Op::Declare(name)
      .OutputNames({"output", "score"})
      .Doc(
          "Region proposals (Ren et al. 2015): anchors at every position, moved by the predicted "
          "offsets and cut at the borders of the image, the best rpn_pre_nms_top_n of them "
          "suppressed greedily. Returns (batch rpn_post_nms_top_n, 5): image, left, top, right, "
          "bottom, the last included; the first ones again where there are too few. Boxes that "
          "are too small, or outside the image as im_info has it, have a score of -1. Zero "
          "gradient.")
      .Amp(AmpClass::kWidest)
      .Input("cls_prob", "Shape (batch, 2 anchors, height, width): of the background, of objects.")
      .Input("bbox_pred", "Offsets: shape (batch, 4 anchors, height, width).")
      .Input("im_info", "Shape (batch, 3): height, width and scale of each image.")
      .Attributes(
          AttrSchemaBuilder<ProposalAttrs>()
              .Add("rpn_pre_nms_top_n", &ProposalAttrs::rpn_pre_nms_top_n,
                   "How many boxes, the best, take part; 0 or less: all.")
              .Add("rpn_post_nms_top_n", &ProposalAttrs::rpn_post_nms_top_n,
                   "How many proposals each image gives.")
              .Add("threshold", &ProposalAttrs::threshold, "The most that boxes may overlap.")
              .Add("rpn_min_size", &ProposalAttrs::rpn_min_size,
                   "The least side of a box, times the scale of its image.")
              .Add("scales", &ProposalAttrs::scales, "Of anchors, in strides.")
              .Add("ratios", &ProposalAttrs::ratios, "Heights of anchors over their widths.")
              .Add("feature_stride", &ProposalAttrs::feature_stride,
                   "Pixels of the image between positions.")
              .Add("output_score", &ProposalAttrs::output_score,
                   "Whether to return the scores too, (batch rpn_post_nms_top_n, 1).")
              .Add("iou_loss", &ProposalAttrs::iou_loss,
                   "Whether offsets are those of the four sides, in pixels."))
      .Outputs([](const Attrs* attrs) { return attrs->as<ProposalAttrs>().output_score ? 2 : 1; })
      .Infer(InferProposal)
      .Cpu([](KernelContext& c) {
        c.in(0).dtype == DType::kFloat64 ? RunProposal<double>(c) : RunProposal<float>(c);
      })
      .GradientNeeds({}, {})
      .Gradient([](GradientContext&) {});
}

const OpRegistration proposal = Proposals("_contrib_Proposal");
const OpRegistration multi_proposal = Proposals("_contrib_MultiProposal");

}  // namespace
}  // namespace weft::detection
