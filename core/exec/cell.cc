#include "core/exec/cell.h"

#include <algorithm>

#include "core/base/error.h"
#include "core/exec/eager.h"
#include "core/exec/trace.h"
#include "core/ops/creation/device_copy.h"
#include "core/ops/functional.h"
#include "core/ops/pointwise/program.h"

namespace weft {

void Cell::Lock() const {
  uint32_t expected = 0;
  if (lock_.compare_exchange_strong(expected, 1, std::memory_order_acquire)) return;
  while (lock_.exchange(2, std::memory_order_acquire) != 0) lock_.wait(2);
}

void Cell::Unlock() const {
  if (lock_.exchange(0, std::memory_order_release) == 2) lock_.notify_one();
}

void Cell::Rebind(const Value& value, Edge producer, Var* old) {
  if (variable_) producer = {variable_, 0};
  *old = std::exchange(var_, MakeVar(value, std::move(producer)));
}

ArrayType Cell::type() const {
  if (base_) return {base_->type().dtype, view_shape_};
  const Guard guard(*this);
  return var_.type();
}

Device Cell::device() const {
  if (base_) return base_->device();
  const Guard guard(*this);
  return var_.device();
}

Var Cell::Read() const {
  if (!base_) {
    const Guard guard(*this);
    return var_;
  }
  const Var whole = base_->Read();
  const Value& value = ValueOf(whole);
  return MakeVar(ViewAs(value, view_shape_, view_strides_, value.offset + view_offset_),
                 variable_ ? Edge{variable_, 0} : Edge{});
}

bool Cell::in_graph() const {
  if (variable_) return true;
  if (base_) return false;
  const Guard guard(*this);
  return static_cast<bool>(ProducerOf(var_));
}

void Cell::CheckNotRecorded() const {
  const bool tracked = variable_ || (!base_ && ProducerOf(var_));
  WEFT_CHECK(
      !IsRecording() || !tracked, ErrorKind::kState,
      "in-place assignment to an array that is part of the graph being recorded; assign outside "
      "of autograd.record() or make a new array");
}

void Cell::MakeRowMajor(Var* old) {
  const Value& value = ValueOf(var_);
  if (!value.is_row_major() || value.offset != 0) {
    Value copy = AllocateValue(value.device, value.dtype, value.shape);
    CopyElements(value, copy);
    Rebind(copy, ProducerOf(var_), old);
  }
  pinned_row_major_ = true;
}

namespace {

// `x` in another dtype, on another device, or copied: recorded where x belongs to the graph that is
// being recorded.
Var Converted(const Var& x, DType dtype, Device device) {
  EagerBuilder builder;
  Builder::Scope scope(&builder);
  const bool tracked = IsRecording() && ProducerOf(x);
  RecordingScope recording(tracked, IsTraining());
  const bool same = dtype == x.dtype();
  const Var cast = same ? x : Materialized(CastTo(x, dtype));
  if (!same && x.device() == device) return cast;
  return tracked ? DeviceCopy(cast, device) : MakeVar(CopyToDevice(ValueOf(cast), device));
}

}  // namespace

Ref<Cell> Cell::CopyTo(Device device) const {
  const Var mine = Read();
  return MakeRef<Cell>(Converted(mine, mine.dtype(), device));
}

void Cell::Assign(const Var& given) {
  const Value& value = ValueOf(given);
  const ArrayType mine = type();
  WEFT_CHECK(value.shape == mine.shape, ErrorKind::kShape, "assignment: the value has shape ",
             ToString(value.shape), ", the array has ", ToString(mine.shape));
  if (value.storage) value.storage->Wait();
  Cell* owner = base_ ? base_.get() : this;
  const Device device = owner->device();
  if (device.is_null()) {
    WEFT_CHECK(Trace::Current() == nullptr, ErrorKind::kState,
               "assignment: a hybridized block is traced, where elements of arrays cannot be "
               "written; use where, slice_assign or concat, or hybridize(active=False)");
    return;
  }
  CheckNotRecorded();
  const bool fits = value.dtype == mine.dtype && value.device == device;
  const Var moved = fits ? given : Converted(given, mine.dtype, device);
  const Value& source = ValueOf(moved);
  const Edge producer = IsRecording() ? ProducerOf(moved) : Edge{};
  Var old;
  const Guard guard(*owner);
  const Value& current = ValueOf(owner->var_);
  const bool in_place = base_ || owner->pinned_row_major_ || owner->outside_;
  if (!in_place) {
    // Memory that the outside owns is not kept: later writes to this array would go into it.
    Value kept = source;
    if (source.storage->external()) {
      kept = AllocateValue(device, source.dtype, source.shape);
      CopyElements(source, kept);
    }
    owner->Rebind(kept, producer, &old);
    return;
  }
  // The memory must be this cell's alone before it changes, unless the outside shares it. (What an
  // operator made of the outside's memory is a value of its own.)
  const bool shared = owner->var_.node()->use_count() > 1 || current.storage->use_count() > 1 ||
                      current.storage->external();
  const bool overlaps = source.storage.get() == current.storage.get();
  Value detached = source;
  if (overlaps) {
    detached = AllocateValue(device, source.dtype, source.shape);
    CopyElements(source, detached);
  }
  if (shared && !current.storage->external()) {
    Value copy = AllocateValue(device, current.dtype, current.shape);
    CopyElements(current, copy);
    owner->Rebind(copy, {}, &old);
  }
  const Value& whole = ValueOf(owner->var_);
  const Value region =
      base_ ? ViewAs(whole, view_shape_, view_strides_, whole.offset + view_offset_) : whole;
  whole.storage->ContentsChange();
  pointwise::Convert(detached, region);
  if (producer && !base_) {
    const Value written = whole;
    Var previous;
    owner->Rebind(written, producer, &previous);
  }
}

void Cell::Fill(double number) {
  const ArrayType mine = type();
  CheckNotRecorded();
  EagerBuilder builder;
  Builder::Scope scope(&builder);
  RecordingScope pause(false, IsTraining());
  if (!base_) {
    Assign(Full(mine.shape, mine.dtype, number));
    return;
  }
  const Value scalar = ValueOf(Full({}, mine.dtype, number));
  const Strides strides(mine.shape.size(), 0);
  Assign(MakeVar(ViewAs(scalar, mine.shape, strides, scalar.offset)));
}

void Cell::LetGo() {
  constexpr size_t kLeastBytes = 1 << 16;
  Var old;
  const Guard guard(*this);
  if (base_ || pinned_row_major_ || variable_) return;
  const Value& value = ValueOf(var_);
  if (!value.device.is_host() || !value.storage || value.bytes() < kLeastBytes) return;
  if (value.storage->external() || value.storage->use_count() > 1 || var_.node()->use_count() > 1) {
    return;
  }
  Value zero = AllocateValue(value.device, value.dtype, Shape{});
  std::fill_n(static_cast<char*>(zero.raw()), zero.bytes(), 0);
  const Strides strides(value.shape.size(), 0);
  old = std::exchange(var_, MakeVar(ViewAs(zero, value.shape, strides, zero.offset)));
}

bool Cell::has_let_go() const {
  const Guard guard(*this);
  const Value& value = ValueOf(var_);
  return value.storage && !value.shape.empty() && !IsDense(value.shape, value.strides);
}

void Cell::SetPlaceholderShape(const Shape& shape) {
  Var old;
  const Guard guard(*this);
  const Value& value = ValueOf(var_);
  old = std::exchange(var_, MakeVar(AllocateValue(value.device, value.dtype, shape)));
}

void Cell::SetPlaceholder(Var placeholder) {
  WEFT_CHECK(!base_, ErrorKind::kState,
             "trace: writing to a view (a slice or a reshape) of an array cannot be traced");
  Var old;
  const Guard guard(*this);
  WEFT_CHECK(var_.type() == placeholder.type(), ErrorKind::kShape, "trace: the array has shape ",
             ToString(var_.shape()), " and dtype ", NameOf(var_.dtype()), ", the result has ",
             ToString(placeholder.shape()), " and ", NameOf(placeholder.dtype()));
  old = std::exchange(var_, std::move(placeholder));
}

namespace {

// A slice's first index, number of elements and step, as Python counts them.
void ResolveSlice(const IndexItem& item, int64_t size, int64_t* begin, int64_t* count) {
  WEFT_CHECK(item.step != 0, ErrorKind::kValue, "index: slice step is 0");
  const int64_t low = item.step > 0 ? 0 : -1, high = item.step > 0 ? size : size - 1;
  const auto clamp = [&](int64_t at) { return std::clamp(at < 0 ? at + size : at, low, high); };
  *begin = item.has_begin ? clamp(item.begin) : (item.step > 0 ? 0 : size - 1);
  const int64_t end = item.has_end ? clamp(item.end) : (item.step > 0 ? size : -1);
  const int64_t span = item.step > 0 ? end - *begin : *begin - end;
  const int64_t step = item.step > 0 ? item.step : -item.step;
  *count = span <= 0 ? 0 : (span - 1) / step + 1;
}

}  // namespace

Ref<Cell> Cell::Index(std::span<const IndexItem> items) {
  Shape shape;
  Strides strides;
  int64_t offset = 0;
  if (base_) {
    shape = view_shape_;
    strides = view_strides_;
    offset = view_offset_;
  } else {
    Var old;
    const Guard guard(*this);
    if (!var_.device().is_null()) MakeRowMajor(&old);
    shape = var_.shape();
    strides = RowMajor(shape);
  }
  const auto uses_axis = [](const IndexItem& item) {
    return item.kind == IndexItem::kInteger || item.kind == IndexItem::kSlice;
  };
  const auto used = std::count_if(items.begin(), items.end(), uses_axis);
  WEFT_CHECK(static_cast<size_t>(used) <= shape.size(), ErrorKind::kIndex, "index: ", used,
             " indices for an array of shape ", ToString(shape));
  Shape out_shape;
  Strides out_strides;
  size_t axis = 0;
  const auto keep = [&](size_t n) {
    for (; n > 0; --n, ++axis) {
      out_shape.push_back(shape[axis]);
      out_strides.push_back(strides[axis]);
    }
  };
  bool ellipsis = false;
  for (const IndexItem& item : items) {
    switch (item.kind) {
      case IndexItem::kNewAxis:
        out_shape.push_back(1);
        out_strides.push_back(0);
        break;
      case IndexItem::kEllipsis:
        WEFT_CHECK(!ellipsis, ErrorKind::kIndex, "index: more than one Ellipsis");
        ellipsis = true;
        keep(shape.size() - static_cast<size_t>(used));
        break;
      case IndexItem::kInteger: {
        const int64_t size = shape[axis];
        const int64_t at = item.begin < 0 ? item.begin + size : item.begin;
        WEFT_CHECK(at >= 0 && at < size, ErrorKind::kIndex, "index ", item.begin,
                   " is out of range for axis ", axis, " of shape ", ToString(shape));
        offset += at * strides[axis++];
        break;
      }
      case IndexItem::kSlice: {
        int64_t begin, count;
        ResolveSlice(item, shape[axis], &begin, &count);
        if (count > 0) offset += begin * strides[axis];
        out_shape.push_back(count);
        out_strides.push_back(strides[axis++] * item.step);
        break;
      }
    }
  }
  keep(shape.size() - axis);
  auto view = MakeRef<Cell>(Var());
  view->base_ = base_ ? base_ : Ref<Cell>(this);
  view->view_shape_ = out_shape;
  view->view_strides_ = out_strides;
  view->view_offset_ = offset;
  return view;
}

Ref<Cell> Cell::ReshapeView(const Shape& shape) {
  const ArrayType mine = type();
  WEFT_CHECK(NumElements(shape) == NumElements(mine.shape), ErrorKind::kShape, "reshape: shape ",
             ToString(mine.shape), " has ", NumElements(mine.shape), " elements, ", ToString(shape),
             " has ", NumElements(shape));
  auto view = MakeRef<Cell>(Var());
  view->view_shape_ = shape;
  if (!base_) {
    Var old;
    const Guard guard(*this);
    if (!var_.device().is_null()) MakeRowMajor(&old);
    view->base_ = Ref<Cell>(this);
    view->view_strides_ = RowMajor(shape);
    return view;
  }
  const Value here = ValueOf(Read());
  Strides strides;
  if (ReshapeStrides(here, shape, &strides)) {
    view->base_ = base_;
    view->view_strides_ = strides;
    view->view_offset_ = view_offset_;
    return view;
  }
  const Value copy = RowMajorCopyIfNeeded(here);
  return MakeRef<Cell>(MakeVar(ViewAs(copy, shape, RowMajor(shape), copy.offset)));
}

Ref<Cell> Cell::Detach() const { return MakeRef<Cell>(MakeVar(ValueOf(Read()))); }

Value Cell::Export() {
  Cell* owner = base_ ? base_.get() : this;
  {
    Var shared, strided;  // what is replaced
    const Guard guard(*owner);
    WEFT_CHECK(
        !owner->var_.device().is_null(), ErrorKind::kState,
        "an array without values, as arrays are while a hybridized block is traced, cannot be "
        "shared");
    const Value& current = ValueOf(owner->var_);
    current.storage->Wait();
    if (!owner->outside_) {
      // Values that others still see (a tape, another array) must not change with the outside.
      if (owner->var_.node()->use_count() > 1 || current.storage->use_count() > 1 ||
          current.storage->external()) {
        Value copy = AllocateValue(current.device, current.dtype, current.shape);
        CopyElements(current, copy);
        owner->Rebind(copy, ProducerOf(owner->var_), &shared);
      }
      if (!base_ && !current.is_row_major()) owner->MakeRowMajor(&strided);
      ValueOf(owner->var_).storage->MarkExternal();
      owner->outside_ = true;
    }
  }
  return ValueOf(Read());
}

}  // namespace weft
