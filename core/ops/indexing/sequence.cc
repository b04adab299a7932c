// Batches of sequences of different lengths: (time, batch, ...) or (batch, time, ...).
#include <algorithm>
#include <cstring>
#include <vector>

#include "core/ops/fill_unknown.h"
#include "core/ops/functional.h"
#include "core/ops/indexing/rows.h"
#include "core/registry/op.h"

namespace weft::indexing {
namespace {

struct SequenceAttrs {
  bool use_sequence_length = false;
  int64_t axis = 0;
};

struct MaskAttrs {
  bool use_sequence_length = false;
  double value = 0.0;
  int64_t axis = 0;
};

struct LastGradAttrs {
  bool use_sequence_length = false;
  int64_t axis = 0;
  int64_t steps = 0;
};

// Data as rows of `row` elements: step t of sequence b is row t * time_step + b * batch_step.
struct Layout {
  int64_t time, batch, row, time_step, batch_step;
};

Layout LayoutOf(const Shape& shape, int64_t axis) {
  const int64_t row = NumElements(std::span<const int64_t>(shape).subspan(2));
  return axis == 0 ? Layout{shape[0], shape[1], row, shape[1], 1}
                   : Layout{shape[1], shape[0], row, 1, shape[1]};
}

void CheckSequences(InferContext& c, bool use_length, int64_t axis) {
  const Shape& data = c.in(0).shape;
  WEFT_CHECK(axis == 0 || axis == 1, ErrorKind::kValue, c.name(), ": axis is ", axis,
             ", expected 0 or 1");
  WEFT_CHECK(data.size() >= 2, ErrorKind::kShape, c.name(), ": data has shape ", ToString(data),
             ", expected at least two axes");
  if (!use_length) return;
  WEFT_CHECK(c.has(1), ErrorKind::kValue, c.name(),
             ": sequence_length is missing, but use_sequence_length is True");
  WEFT_CHECK(c.in(1).shape == Shape{data[1 - axis]}, ErrorKind::kShape, c.name(),
             ": sequence_length has shape ", ToString(c.in(1).shape), ", expected (",
             data[1 - axis], ",) for data of shape ", ToString(data));
}

template <typename A>
void CompleteLengths(InferContext& c) {
  const int64_t axis = c.attrs<A>().axis;
  const Shape& data = c.in(0).shape;
  if (!c.has(1) || data.size() < 2 || axis < 0 || axis > 1) return;
  FillUnknown(&c.OpenShape(1), {data[1 - axis]});
}

// Lengths in [low, time]; longer ones are cut.
std::vector<int64_t> Lengths(KernelContext& c, bool use_length, const Layout& l, int64_t low) {
  std::vector<int64_t> lengths(static_cast<size_t>(l.batch), l.time);
  if (!use_length) return lengths;
  ForEachIndex(c.in(1), [&](int64_t b, int64_t n) {
    WEFT_CHECK(n >= low, ErrorKind::kValue, c.name(), ": sequence_length[", b, "] is ", n,
               ", expected at least ", low);
    lengths[b] = std::min(n, l.time);
  });
  return lengths;
}

// fn(t, b, number of the row) for every row, in the order of memory.
template <typename Fn>
void ForEachRow(const Layout& l, size_t element_size, const Fn& fn) {
  const int64_t bytes = std::max<int64_t>(8, l.row * static_cast<int64_t>(element_size));
  ParallelFor(l.time * l.batch, std::max<int64_t>(1, (1 << 16) / bytes),
              [&](int64_t begin, int64_t end) {
                for (int64_t r = begin; r < end; ++r) {
                  const bool time_first = l.time_step != 1 || l.batch == 1;
                  const int64_t t = time_first ? r / l.batch : r % l.time;
                  const int64_t b = time_first ? r % l.batch : r / l.time;
                  fn(t, b, r);
                }
              });
}

void RunMask(KernelContext& c) {
  const MaskAttrs& attrs = c.attrs<MaskAttrs>();
  if (!attrs.use_sequence_length) {
    c.out(0) = c.in(0);
    return;
  }
  const Value data = RowMajorCopyIfNeeded(c.in(0));
  if (!c.out(0).storage) c.out(0) = AllocateValue(c.device, data.dtype, data.shape);
  const Layout l = LayoutOf(data.shape, attrs.axis);
  const std::vector<int64_t> lengths = Lengths(c, true, l, 0);
  VisitDType(data.dtype, [&](auto tag) {
    using T = typename decltype(tag)::type;
    const T* from = data.data<const T>();
    T* to = c.out(0).data<T>();
    const T value = static_cast<T>(attrs.value);
    ForEachRow(l, sizeof(T), [&](int64_t t, int64_t b, int64_t r) {
      T* row = to + r * l.row;
      if (t < lengths[b]) {
        std::copy_n(from + r * l.row, l.row, row);
      } else {
        std::fill_n(row, l.row, value);
      }
    });
  });
}

const OpRegistration sequence_mask =
    Op::Declare("SequenceMask")
        .Alias("_npx_sequence_mask")
        .Doc(
            "data with every step from a sequence's length on set to value; data itself where "
            "use_sequence_length is False.")
        .Input("data", "(time, batch, ...), or (batch, time, ...) where axis is 1.")
        .OptionalInput("sequence_length", "(batch,), any dtype.")
        .WantsInput(&MaskAttrs::use_sequence_length)
        .OwnDType()
        .Attributes(AttrSchemaBuilder<MaskAttrs>()
                        .Add("use_sequence_length", &MaskAttrs::use_sequence_length,
                             "Whether sequence_length is given.")
                        .Add("value", &MaskAttrs::value, "Value of the steps that are masked.")
                        .Add("axis", &MaskAttrs::axis, "The axis of time, 0 or 1."))
        .Complete(CompleteLengths<MaskAttrs>)
        .Infer([](InferContext& c) {
          const MaskAttrs& attrs = c.attrs<MaskAttrs>();
          CheckSequences(c, attrs.use_sequence_length, attrs.axis);
          c.Out(c.in(0).dtype, c.in(0).shape);
        })
        .AllocatesOutputs()
        .Cpu(RunMask)
        .GradientNeeds({1}, {})
        .Gradient([](GradientContext& g) {
          static const OpRef kMask("SequenceMask");
          if (!g.wants(0)) return;
          MaskAttrs attrs = g.attrs<MaskAttrs>();
          attrs.value = 0.0;
          g.Set(0, attrs.use_sequence_length
                       ? Call1(kMask, {g.d(), g.in(1)}, MakeAttrs(std::move(attrs)))
                       : g.d());
        });

AttrSchemaBuilder<SequenceAttrs> SequenceSchema() {
  AttrSchemaBuilder<SequenceAttrs> builder;
  builder
      .Add("use_sequence_length", &SequenceAttrs::use_sequence_length,
           "Whether sequence_length is given; otherwise every sequence has the full length.")
      .Add("axis", &SequenceAttrs::axis, "The axis of time, 0 or 1.");
  return builder;
}

const OpRegistration sequence_last =
    Op::Declare("SequenceLast")
        .Doc("The last step of every sequence: (batch, ...).")
        .Input("data", "(time, batch, ...), or (batch, time, ...) where axis is 1.")
        .OptionalInput("sequence_length", "(batch,), any dtype, at least 1.")
        .WantsInput(&SequenceAttrs::use_sequence_length)
        .OwnDType()
        .Attributes(SequenceSchema())
        .Complete(CompleteLengths<SequenceAttrs>)
        .Infer([](InferContext& c) {
          const SequenceAttrs& attrs = c.attrs<SequenceAttrs>();
          CheckSequences(c, attrs.use_sequence_length, attrs.axis);
          Shape shape = c.in(0).shape;
          WEFT_CHECK(shape[attrs.axis] > 0, ErrorKind::kShape, c.name(), ": data has shape ",
                     ToString(shape), ", expected at least one step along axis ", attrs.axis);
          shape.erase(static_cast<size_t>(attrs.axis));
          c.Out(c.in(0).dtype, shape);
        })
        .Cpu([](KernelContext& c) {
          const SequenceAttrs& attrs = c.attrs<SequenceAttrs>();
          const Value data = RowMajorCopyIfNeeded(c.in(0));
          const Layout l = LayoutOf(data.shape, attrs.axis);
          std::vector<int64_t> at = Lengths(c, attrs.use_sequence_length, l, 1);
          for (int64_t b = 0; b < l.batch; ++b) {
            at[b] = ((at[b] - 1) * l.time_step + b * l.batch_step) * l.row;
          }
          GatherRows(
              {data.raw(), c.out(0).raw(), at.data(), 1, 0, l.batch, l.row, SizeOf(data.dtype)});
        })
        .GradientNeeds({1}, {})
        .Gradient([](GradientContext& g) {
          static const OpRef kGrad("_backward_SequenceLast");
          if (!g.wants(0)) return;
          const SequenceAttrs& attrs = g.attrs<SequenceAttrs>();
          const Var inputs[] = {g.d(), attrs.use_sequence_length ? g.in(1) : Var()};
          g.Set(0, Call(kGrad, inputs,
                        MakeAttrs(LastGradAttrs{attrs.use_sequence_length, attrs.axis,
                                                g.in(0).dim(static_cast<int>(attrs.axis))}))[0]);
        });

const OpRegistration sequence_last_grad =
    Op::Declare("_backward_SequenceLast")
        .Internal()
        .Doc(
            "The gradient of SequenceLast: data at the last step of every sequence, zero "
            "elsewhere.")
        .Input("data", "(batch, ...)")
        .OptionalInput("sequence_length", "(batch,)")
        .Attributes(AttrSchemaBuilder<LastGradAttrs>()
                        .Add("use_sequence_length", &LastGradAttrs::use_sequence_length,
                             "Whether sequence_length is given.")
                        .Add("axis", &LastGradAttrs::axis, "The axis of time, 0 or 1.")
                        .Required("steps", &LastGradAttrs::steps, "Size of the axis of time."))
        .Infer([](InferContext& c) {
          const LastGradAttrs& attrs = c.attrs<LastGradAttrs>();
          Shape shape = c.in(0).shape;
          shape.insert(static_cast<size_t>(attrs.axis), attrs.steps);
          c.Out(c.in(0).dtype, shape);
        })
        .Cpu([](KernelContext& c) {
          const LastGradAttrs& attrs = c.attrs<LastGradAttrs>();
          const Value data = RowMajorCopyIfNeeded(c.in(0));
          const Layout l = LayoutOf(c.out(0).shape, attrs.axis);
          std::vector<int64_t> rows = Lengths(c, attrs.use_sequence_length, l, 1);
          for (int64_t b = 0; b < l.batch; ++b) {
            rows[b] = (rows[b] - 1) * l.time_step + b * l.batch_step;
          }
          ZeroFill(c.out(0));
          ScatterRows({data.raw(), c.out(0).raw(), rows.data(), l.time * l.batch, l.batch, l.row,
                       SizeOf(data.dtype)});
        })
        .GradientNeeds({1}, {})
        .Gradient([](GradientContext& g) {
          static const OpRef kLast("SequenceLast");
          if (!g.wants(0)) return;
          const LastGradAttrs& attrs = g.attrs<LastGradAttrs>();
          const Var inputs[] = {g.d(), attrs.use_sequence_length ? g.in(1) : Var()};
          g.Set(0, Call(kLast, inputs,
                        MakeAttrs(SequenceAttrs{attrs.use_sequence_length, attrs.axis}))[0]);
        });

const OpRegistration sequence_reverse =
    Op::Declare("SequenceReverse")
        .Doc("Every sequence in reverse; steps from its length on stay where they are.")
        .Input("data", "(time, batch, ...), or (batch, time, ...) where axis is 1.")
        .OptionalInput("sequence_length", "(batch,), any dtype.")
        .WantsInput(&SequenceAttrs::use_sequence_length)
        .OwnDType()
        .Attributes(SequenceSchema())
        .Complete(CompleteLengths<SequenceAttrs>)
        .Infer([](InferContext& c) {
          const SequenceAttrs& attrs = c.attrs<SequenceAttrs>();
          CheckSequences(c, attrs.use_sequence_length, attrs.axis);
          c.Out(c.in(0).dtype, c.in(0).shape);
        })
        .Cpu([](KernelContext& c) {
          const SequenceAttrs& attrs = c.attrs<SequenceAttrs>();
          const Value data = RowMajorCopyIfNeeded(c.in(0));
          const Layout l = LayoutOf(data.shape, attrs.axis);
          const std::vector<int64_t> lengths = Lengths(c, attrs.use_sequence_length, l, 0);
          const size_t size = SizeOf(data.dtype);
          const int64_t bytes = l.row * static_cast<int64_t>(size);
          const auto* from = static_cast<const std::byte*>(data.raw());
          auto* to = static_cast<std::byte*>(c.out(0).raw());
          ForEachRow(l, size, [&](int64_t t, int64_t b, int64_t r) {
            const int64_t source = t < lengths[b] ? lengths[b] - 1 - t : t;
            std::memcpy(to + r * bytes, from + (source * l.time_step + b * l.batch_step) * bytes,
                        static_cast<size_t>(bytes));
          });
        })
        .GradientNeeds({1}, {})
        .Gradient([](GradientContext& g) {
          static const OpRef kReverse("SequenceReverse");
          if (!g.wants(0)) return;
          const Var length = g.attrs<SequenceAttrs>().use_sequence_length ? g.in(1) : Var();
          const Var inputs[] = {g.d(), length};
          g.Set(0, Call(kReverse, inputs, MakeAttrs(g.attrs<SequenceAttrs>()))[0]);
        });

}  // namespace
}  // namespace weft::indexing
