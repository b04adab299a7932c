// Sorting and selection along one axis: sort, argsort, topk.
#include <algorithm>
#include <optional>

#include "core/ops/functional.h"
#include "core/ops/indexing/rows.h"
#include "core/ops/indexing/select.h"
#include "core/registry/op.h"

namespace weft::indexing {
namespace {

// The choices of topk's ret_typ, in the order of the attribute.
enum class Returns : int64_t { kBoth, kIndices, kMask, kValue };

struct TopkAttrs {
  std::optional<int64_t> axis = -1;
  int64_t k = 1;
  Returns ret_typ = Returns::kIndices;
  bool is_ascend = false;
  DType dtype = DType::kFloat32;
};

struct SortAttrs {
  std::optional<int64_t> axis = -1;
  bool is_ascend = true;
};

struct ArgsortAttrs {
  std::optional<int64_t> axis = -1;
  bool is_ascend = true;
  DType dtype = DType::kFloat32;
};

// The array that is ordered: data itself, or flattened where there is no axis.
struct Ordered {
  Shape shape;
  int axis;
};
Ordered OrderedAs(const std::optional<int64_t>& axis, const Shape& data, const char* op) {
  if (!axis) return {{NumElements(data)}, 0};
  return {data, NormalizeAxis(*axis, data, op)};
}

// Positions below `size` must be exact in `dtype`.
void CheckHolds(DType dtype, int64_t size, const char* op) {
  int64_t limit = std::numeric_limits<int64_t>::max();
  VisitDType(dtype, [&](auto tag) {
    using T = typename decltype(tag)::type;
    if constexpr (std::numeric_limits<T>::digits < 63) {
      limit = int64_t{1} << std::numeric_limits<T>::digits;
    }
  });
  WEFT_CHECK(size <= limit, ErrorKind::kValue, op, ": ", NameOf(dtype),
             " cannot hold all positions on an axis of size ", size, "; set dtype to int64");
}

// Calls fn(packing, items, base, base_out) with the k first elements of each lane in order, on
// many threads. base: the lane's first element in data; base_out: its first one in an array whose
// axis has size k; a.inner is the step of both.
template <typename T, typename Fn>
void ForEachLane(const T* data, const Around& a, int64_t k, bool ascending, const Fn& fn) {
  using Wide = typename Packing<T>::Wide;
  const int64_t grain = std::max<int64_t>(1, 8192 / std::max<int64_t>(a.dim, 1));
  ParallelFor(a.outer * a.inner, grain, [&](int64_t begin, int64_t end) {
    std::vector<Wide> items, spare;
    for (int64_t lane = begin; lane < end; ++lane) {
      const int64_t o = lane / a.inner, i = lane % a.inner;
      const int64_t base = o * a.dim * a.inner + i;
      const T* from = data + base;
      if (a.inner == 1) {
        SelectFirst<T>(a.dim, k, ascending, [&](int64_t j) { return from[j]; }, items, spare);
      } else {
        SelectFirst<T>(
            a.dim, k, ascending, [&](int64_t j) { return from[j * a.inner]; }, items, spare);
      }
      fn(Packing<T>(), items, base, o * k * a.inner + i);
    }
  });
}

void CheckLaneSize(const Around& a, const char* op) {
  WEFT_CHECK(a.dim <= int64_t{0xffffffff}, ErrorKind::kUnsupported, op, ": an axis of size ", a.dim,
             " is too long to be ordered");
}

// Writes positions of the k first elements as `dtype`.
void WritePositions(const Value& input, const Ordered& as, int64_t k, bool ascending,
                    const Value& out, const char* op) {
  const Value data = RowMajorCopyIfNeeded(input);
  const Around a = AroundAxis(as.shape, as.axis);
  CheckLaneSize(a, op);
  void* const to = out.raw();
  const auto store = VisitDType(out.dtype, [](auto tag) {
    using I = typename decltype(tag)::type;
    return +[](void* array, int64_t at, int64_t position) {
      static_cast<I*>(array)[at] = static_cast<I>(position);
    };
  });
  VisitDType(data.dtype, [&](auto tag) {
    using T = typename decltype(tag)::type;
    ForEachLane(data.data<const T>(), a, k, ascending,
                [&](auto packing, const auto& items, int64_t, int64_t base) {
                  for (size_t j = 0; j < items.size(); ++j) {
                    store(to, base + static_cast<int64_t>(j) * a.inner, packing.Position(items[j]));
                  }
                });
  });
}

Var Along(const OpRef& op, const Var& data, const Var& index, int64_t axis, int64_t size) {
  return Call1(op, {data, index}, MakeAttrs(AlongAttrs{axis, size}));
}

void SetScattered(GradientContext& g, const Var& index, const Ordered& as) {
  static const OpRef kScatter("_scatter_along_axis");
  const Var dx = Along(kScatter, g.d(), index, as.axis, as.shape[as.axis]);
  g.Set(0, Reshape(dx, g.in(0).shape()));
}

const OpRegistration sort =
    Op::Declare("sort")
        .OutputNames({"output0"})
        .Alias("_npi_sort")
        .Doc("The elements of each lane along one axis in order; NaN is above every number.")
        .Input("data", "The array to sort.")
        .Attributes(AttrSchemaBuilder<SortAttrs>()
                        .Add("axis", &SortAttrs::axis, "The axis; None: the flattened array.")
                        .Add("is_ascend", &SortAttrs::is_ascend, "Ascending order."))
        .Infer([](InferContext& c) {
          const Ordered as = OrderedAs(c.attrs<SortAttrs>().axis, c.in(0).shape, c.name());
          c.Out(c.in(0).dtype, as.shape);
        })
        .Cpu([](KernelContext& c) {
          const SortAttrs& attrs = c.attrs<SortAttrs>();
          const Ordered as = OrderedAs(attrs.axis, c.in(0).shape, c.name());
          const Value data = RowMajorCopyIfNeeded(c.in(0));
          const Around a = AroundAxis(as.shape, as.axis);
          CheckLaneSize(a, c.name());
          VisitDType(data.dtype, [&](auto tag) {
            using T = typename decltype(tag)::type;
            const T* from = data.data<const T>();
            T* to = c.out(0).data<T>();
            ForEachLane(from, a, a.dim, attrs.is_ascend,
                        [&](auto packing, const auto& items, int64_t base, int64_t) {
                          for (size_t j = 0; j < items.size(); ++j) {
                            to[base + static_cast<int64_t>(j) * a.inner] =
                                from[base + packing.Position(items[j]) * a.inner];
                          }
                        });
          });
        })
        .GradientNeeds({0}, {})
        .Gradient([](GradientContext& g) {
          static const OpRef kArgsort("argsort");
          if (!g.wants(0)) return;
          const SortAttrs& attrs = g.attrs<SortAttrs>();
          const Var order =
              Call1(kArgsort, {g.in(0)},
                    MakeAttrs(ArgsortAttrs{attrs.axis, attrs.is_ascend, DType::kInt64}));
          SetScattered(g, order, OrderedAs(attrs.axis, g.in(0).shape(), "sort"));
        });

const OpRegistration argsort =
    Op::Declare("argsort")
        .Alias("_npi_argsort")
        .Doc(
            "The positions of the elements of each lane along one axis, in the order of their "
            "values; equal values keep their order, NaN is above every number.")
        .Amp(AmpClass::kFloat32)
        .Input("data", "The array to sort.")
        .Attributes(AttrSchemaBuilder<ArgsortAttrs>()
                        .Add("axis", &ArgsortAttrs::axis, "The axis; None: the flattened array.")
                        .Add("is_ascend", &ArgsortAttrs::is_ascend, "Ascending order.")
                        .Add("dtype", &ArgsortAttrs::dtype, "Dtype of the positions."))
        .Infer([](InferContext& c) {
          const ArgsortAttrs& attrs = c.attrs<ArgsortAttrs>();
          const Ordered as = OrderedAs(attrs.axis, c.in(0).shape, c.name());
          CheckHolds(attrs.dtype, as.shape[as.axis], c.name());
          c.Out(attrs.dtype, as.shape);
        })
        .Cpu([](KernelContext& c) {
          const ArgsortAttrs& attrs = c.attrs<ArgsortAttrs>();
          const Ordered as = OrderedAs(attrs.axis, c.in(0).shape, c.name());
          WritePositions(c.in(0), as, as.shape[as.axis], attrs.is_ascend, c.out(0), c.name());
        })
        .GradientNeeds({}, {})
        .Gradient([](GradientContext&) {});

int64_t CountOf(const TopkAttrs& attrs, const Ordered& as, const char* op) {
  const int64_t size = as.shape[as.axis];
  WEFT_CHECK(attrs.k <= size, ErrorKind::kValue, op, ": k is ", attrs.k, ", expected at most ",
             size, ", the size of axis ", as.axis);
  return attrs.k < 1 ? size : attrs.k;
}

void InferTopk(InferContext& c) {
  const TopkAttrs& attrs = c.attrs<TopkAttrs>();
  const Ordered as = OrderedAs(attrs.axis, c.in(0).shape, c.name());
  Shape shape = as.shape;
  shape[as.axis] = CountOf(attrs, as, c.name());
  if (attrs.ret_typ == Returns::kMask) return c.Out(c.in(0).dtype, c.in(0).shape);
  if (attrs.ret_typ != Returns::kIndices) c.Out(c.in(0).dtype, shape);
  if (attrs.ret_typ != Returns::kValue) {
    CheckHolds(attrs.dtype, as.shape[as.axis], c.name());
    c.Out(attrs.dtype, shape);
  }
  // Hidden: exact positions, which the gradient of the values needs.
  if (attrs.ret_typ != Returns::kIndices) c.Out(DType::kInt64, shape);
}

void RunTopk(KernelContext& c) {
  const TopkAttrs& attrs = c.attrs<TopkAttrs>();
  const Ordered as = OrderedAs(attrs.axis, c.in(0).shape, c.name());
  const int64_t k = CountOf(attrs, as, c.name());
  if (attrs.ret_typ == Returns::kIndices) {
    WritePositions(c.in(0), as, k, attrs.is_ascend, c.out(0), c.name());
    return;
  }
  const Value data = RowMajorCopyIfNeeded(c.in(0));
  const Around a = AroundAxis(as.shape, as.axis);
  CheckLaneSize(a, c.name());
  VisitDType(data.dtype, [&](auto tag) {
    using T = typename decltype(tag)::type;
    const T* from = data.data<const T>();
    T* to = c.out(0).data<T>();
    if (attrs.ret_typ == Returns::kMask) {
      ZeroFill(c.out(0));
      ForEachLane(from, a, k, attrs.is_ascend,
                  [&](auto packing, const auto& items, int64_t base, int64_t) {
                    for (const auto item : items) {
                      to[base + packing.Position(item) * a.inner] = static_cast<T>(1);
                    }
                  });
      return;
    }
    auto* positions = c.outputs.back().data<int64_t>();
    ForEachLane(from, a, k, attrs.is_ascend,
                [&](auto packing, const auto& items, int64_t base, int64_t base_out) {
                  for (size_t j = 0; j < items.size(); ++j) {
                    const int64_t position = packing.Position(items[j]);
                    const int64_t at = base_out + static_cast<int64_t>(j) * a.inner;
                    to[at] = from[base + position * a.inner];
                    positions[at] = position;
                  }
                });
  });
  if (attrs.ret_typ == Returns::kBoth) {
    const auto* positions = c.out(2).data<const int64_t>();
    VisitDType(attrs.dtype, [&](auto tag) {
      using T = typename decltype(tag)::type;
      T* to = c.out(1).data<T>();
      for (int64_t i = 0; i < c.out(1).size(); ++i) to[i] = static_cast<T>(positions[i]);
    });
  }
}

const OpRegistration topk =
    Op::Declare("topk")
        .OutputNames([](const Attrs* attrs) {
          const bool value = attrs->as<TopkAttrs>().ret_typ == Returns::kValue;
          return value ? std::vector<std::string>{"output0"} : std::vector<std::string>();
        })
        .Alias("_npx_topk")
        .Doc(
            "The k first elements of each lane along one axis, in order: their positions, their "
            "values, both, or a mask of the shape of data that is 1 where they are. Of equal "
            "values the earlier one comes first; NaN is above every number.")
        .Amp(AmpClass::kFloat32)
        .Input("data", "The array to select from.")
        .Attributes(AttrSchemaBuilder<TopkAttrs>()
                        .Add("axis", &TopkAttrs::axis, "The axis; None: the flattened array.")
                        .Add("k", &TopkAttrs::k, "How many; below 1: all of them, sorted.")
                        .Choice("ret_typ", &TopkAttrs::ret_typ,
                                {"both", "indices", "mask", "value"}, "What to return.")
                        .Add("is_ascend", &TopkAttrs::is_ascend,
                             "The smallest elements instead of the largest.")
                        .Add("dtype", &TopkAttrs::dtype, "Dtype of the positions."))
        .Outputs([](const Attrs* attrs) {
          return attrs->as<TopkAttrs>().ret_typ == Returns::kBoth ? 2 : 1;
        })
        .OutputDTypes([](const Attrs* attrs, DType shared, int output) {
          const auto& a = attrs->as<TopkAttrs>();
          const bool positions =
              a.ret_typ == Returns::kIndices || (a.ret_typ == Returns::kBoth && output == 1);
          return positions ? a.dtype : shared;
        })
        .Infer(InferTopk)
        .Cpu(RunTopk)
        .GradientNeeds({}, {1, 2})
        .Gradient([](GradientContext& g) {
          const TopkAttrs& attrs = g.attrs<TopkAttrs>();
          const bool both = attrs.ret_typ == Returns::kBoth;
          if ((!both && attrs.ret_typ != Returns::kValue) || !g.wants(0) || !g.maybe_d(0)) return;
          SetScattered(g, g.out(both ? 2 : 1), OrderedAs(attrs.axis, g.in(0).shape(), "topk"));
        });

// fn(position in the array with the index's shape, position in the other one), lane by lane.
template <typename Fn>
void ForEachAlong(const Value& index, int axis, int64_t size, const char* op, const Fn& fn) {
  const IndexBuffer at =
      MapIndices(index, [&](int64_t i) { return Bounded(i, size, Bounds::kRaise, op, axis); });
  const Around a = AroundAxis(index.shape, axis);
  ParallelFor(a.outer * a.inner, std::max<int64_t>(1, kIndexGrain / std::max<int64_t>(a.dim, 1)),
              [&](int64_t begin, int64_t end) {
                for (int64_t lane = begin; lane < end; ++lane) {
                  const int64_t o = lane / a.inner, i = lane % a.inner;
                  for (int64_t j = 0; j < a.dim; ++j) {
                    const int64_t here = (o * a.dim + j) * a.inner + i;
                    fn(here, (o * size + at[here]) * a.inner + i);
                  }
                }
              });
}

const OpRegistration scatter_along_axis =
    Op::Declare("_scatter_along_axis")
        .Internal()
        .Doc("Zero, but for data at its positions along one axis; data of equal positions add up.")
        .Input("data", "Values.")
        .Input("index", "Positions: the shape of data.")
        .Attributes(AttrSchemaBuilder<AlongAttrs>()
                        .Add("axis", &AlongAttrs::axis, "The axis, at least 0.")
                        .Add("size", &AlongAttrs::size, "Its size in the result."))
        .Infer([](InferContext& c) {
          Shape shape = c.in(0).shape;
          shape[c.attrs<AlongAttrs>().axis] = c.attrs<AlongAttrs>().size;
          c.Out(c.in(0).dtype, shape);
        })
        .Cpu([](KernelContext& c) {
          const AlongAttrs& attrs = c.attrs<AlongAttrs>();
          const Value data = RowMajorCopyIfNeeded(c.in(0));
          ZeroFill(c.out(0));
          VisitDType(data.dtype, [&](auto tag) {
            using T = typename decltype(tag)::type;
            const T* from = data.data<const T>();
            T* to = c.out(0).data<T>();
            ForEachAlong(c.in(1), static_cast<int>(attrs.axis), attrs.size, c.name(),
                         [&](int64_t here, int64_t there) {
                           to[there] = static_cast<T>(to[there] + from[here]);
                         });
          });
        })
        .GradientNeeds({1}, {})
        .Gradient([](GradientContext& g) {
          static const OpRef kGather("_gather_along_axis");
          const AlongAttrs& attrs = g.attrs<AlongAttrs>();
          if (g.wants(0)) g.Set(0, Along(kGather, g.d(), g.in(1), attrs.axis, attrs.size));
        });

const OpRegistration gather_along_axis =
    Op::Declare("_gather_along_axis")
        .Internal()
        .Doc("The elements of data at positions along one axis.")
        .Input("data", "Values.")
        .Input("index", "Positions: the shape of data but for the axis.")
        .Attributes(AttrSchemaBuilder<AlongAttrs>()
                        .Add("axis", &AlongAttrs::axis, "The axis, at least 0.")
                        .Add("size", &AlongAttrs::size, "Its size in data."))
        .Infer([](InferContext& c) { c.Out(c.in(0).dtype, c.in(1).shape); })
        .Cpu([](KernelContext& c) {
          const int axis = static_cast<int>(c.attrs<AlongAttrs>().axis);
          const Value data = RowMajorCopyIfNeeded(c.in(0));
          VisitElementSize(SizeOf(data.dtype), [&](auto tag) {
            using T = typename decltype(tag)::type;
            const T* from = data.data<const T>();
            T* to = c.out(0).data<T>();
            ForEachAlong(c.in(1), axis, data.shape[axis], c.name(),
                         [&](int64_t here, int64_t there) { to[here] = from[there]; });
          });
        })
        .GradientNeeds({1}, {})
        .Gradient([](GradientContext& g) {
          static const OpRef kScatter("_scatter_along_axis");
          const AlongAttrs& attrs = g.attrs<AlongAttrs>();
          if (g.wants(0)) g.Set(0, Along(kScatter, g.d(), g.in(1), attrs.axis, attrs.size));
        });

}  // namespace
}  // namespace weft::indexing
