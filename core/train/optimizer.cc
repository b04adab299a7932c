#include "core/train/optimizer.h"

#include "core/array/params_file.h"
#include "core/exec/eager.h"
#include "core/ops/functional.h"
#include "core/registry/with_field.h"

namespace weft::train {
namespace {

bool IsHalf(DType dtype) { return dtype == DType::kFloat16 || dtype == DType::kBfloat16; }

Ref<Cell> ZerosFor(const Cell& weight, DType dtype) {
  auto cell = MakeRef<Cell>(MakeVar(AllocateValue(weight.device(), dtype, weight.type().shape)));
  cell->Fill(0);
  return cell;
}

Ref<Cell> Cast(const Cell& cell, DType dtype) {
  auto copy = MakeRef<Cell>(MakeVar(AllocateValue(cell.device(), dtype, cell.type().shape)));
  copy->Assign(cell.Read());
  return copy;
}

// Names in files: "3:count", "3:0", "3:1", ..., "3:weight".
constexpr const char *kCount = "count", *kMaster = "weight";

Value Number(int64_t number) {
  const Value value = AllocateValue(Device{}, DType::kInt64, Shape{1});
  *value.data<int64_t>() = number;
  return value;
}

}  // namespace

void Optimizer::Prepare(Remembered* of, const Cell& weight) const {
  const ArrayType type = weight.type();
  const bool master = common().multi_precision && IsHalf(type.dtype);
  const DType dtype = master ? DType::kFloat32 : type.dtype;
  if (master && !of->master) of->master = Cast(weight, dtype);
  const auto needed = static_cast<size_t>(num_states());
  while (of->states.size() < needed) of->states.push_back(ZerosFor(weight, dtype));
  for (const Ref<Cell>& state : of->states) {
    WEFT_CHECK(state->type().shape == type.shape, ErrorKind::kShape, spec().name(),
               ": the weight has shape ", ToString(type.shape), ", in earlier updates it was ",
               ToString(state->type().shape));
  }
}

void Optimizer::Update(int64_t key, Cell* weight, Cell* gradient) {
  const ArrayType type = weight->type(), given = gradient->type();
  WEFT_CHECK(type.shape == given.shape, ErrorKind::kShape, spec().name(), ": gradient of shape ",
             ToString(given.shape), " for a weight of shape ", ToString(type.shape));
  WEFT_CHECK(IsFloating(type.dtype), ErrorKind::kType, spec().name(), ": weight of ",
             NameOf(type.dtype), ", expected a floating point type");
  const RecordingScope pause(false, false);
  const std::lock_guard lock(mutex_);
  Remembered& of = parameters_[key];
  Prepare(&of, *weight);
  const bool master = static_cast<bool>(of.master);
  Ref<Cell> wide;
  if (master || given.dtype != type.dtype) {
    wide = Cast(*gradient, master ? DType::kFloat32 : type.dtype);
  }
  EagerBuilder builder;
  const Builder::Scope scope(&builder);
  Run({master ? of.master.get() : weight, wide ? wide.get() : gradient, of.states, of.count + 1,
       common().learning_rate * of.lr_mult, common().wd * of.wd_mult});
  ++of.count;
  if (master) weight->Assign(of.master->Read());
}

void Optimizer::Set(std::string_view attribute, const AttrValue& value) {
  const int field = spec().attrs().Find(attribute);
  WEFT_CHECK(field >= 0, ErrorKind::kNotFound, spec().name(), ": it has no attribute '", attribute,
             "'");
  const std::lock_guard lock(mutex_);
  attrs_ = WithField(spec().attrs(), spec().name(), *attrs_, field, value);
}

void Optimizer::Scale(int64_t key, double lr_mult, double wd_mult) {
  const std::lock_guard lock(mutex_);
  parameters_[key].lr_mult = lr_mult;
  parameters_[key].wd_mult = wd_mult;
}

void Optimizer::Name(int64_t key, std::string_view name) {
  const std::lock_guard lock(mutex_);
  parameters_[key].wd_mult = name.ends_with("_weight") || name.ends_with("_gamma") ? 1 : 0;
}

void Optimizer::Save(const std::string& path) const {
  ParamsFile file;
  const auto add = [&](int64_t key, const std::string& what, Value value) {
    file.names.push_back(StrCat(key, ":", what));
    StoredArray array;
    array.data = std::move(value);
    file.arrays.push_back(std::move(array));
  };
  {
    const std::lock_guard lock(mutex_);
    for (const auto& [key, of] : parameters_) {
      add(key, kCount, Number(of.count));
      for (size_t i = 0; i < of.states.size(); ++i) {
        add(key, std::to_string(i), ValueOf(of.states[i]->Read()));
      }
      if (of.master) add(key, kMaster, ValueOf(of.master->Read()));
    }
  }
  SaveParams(path, file);
}

void Optimizer::Load(const std::string& path) {
  const ParamsFile file = LoadParams(path);
  std::map<int64_t, Remembered> read;
  const auto fail = [&](const std::string& name) {
    Fail(ErrorKind::kIo, path, ": array '", name, "', expected the states of ", spec().name(),
         " as it saves them");
  };
  if (file.names.size() != file.arrays.size()) fail("");
  for (size_t k = 0; k < file.names.size(); ++k) {
    const std::string& name = file.names[k];
    const size_t colon = name.find(':');
    const Value& value = file.arrays[k].data;
    if (colon == 0 || colon == name.npos || colon > 18 || !value.present() ||
        name.find_first_not_of("-0123456789") != colon) {
      fail(name);
    }
    Remembered& of = read[std::stoll(name.substr(0, colon))];
    const std::string what = name.substr(colon + 1);
    if (what == kCount) {
      if (value.dtype != DType::kInt64 || value.size() != 1) fail(name);
      of.count = *value.data<const int64_t>();
    } else if (what == kMaster) {
      of.master = MakeRef<Cell>(MakeVar(value));
    } else {
      if (what != std::to_string(of.states.size())) fail(name);
      of.states.push_back(MakeRef<Cell>(MakeVar(value)));
    }
  }
  const std::lock_guard lock(mutex_);
  for (auto& [key, of] : read) {
    WEFT_CHECK(of.states.size() <= static_cast<size_t>(num_states()), ErrorKind::kIo, path, ": ",
               of.states.size(), " states of a parameter, ", spec().name(), " has ", num_states());
    const Remembered& now = parameters_[key];
    of.lr_mult = now.lr_mult;
    of.wd_mult = now.wd_mult;
  }
  parameters_ = std::move(read);
}

}  // namespace weft::train
