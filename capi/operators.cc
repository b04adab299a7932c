// Finding and applying operators.
#include <cstring>

#include "capi/internal.h"
#include "core/exec/invoke.h"
#include "core/registry/op.h"
#include "core/train/dump.h"

using namespace weft;        // NOLINT: this file is the library's outer face
using namespace weft::capi;  // NOLINT

static_assert(sizeof(weft_value) == sizeof(AttrValue));
static_assert(static_cast<int>(AttrKind::kList) == WEFT_KIND_LIST);

extern "C" {

int weft_op_find(const char* name, const weft_op** out) {
  return Guarded([&] {
    CheckNotNull(name, "weft_op_find", "name");
    *out = reinterpret_cast<const weft_op*>(&Op::Get(name));
  });
}

int weft_registry_json(weft_string** out) {
  return Guarded([&] { *out = new weft_string{train::DumpRegistry()}; });
}

int weft_op_attr_index(const weft_op* op, const char* name, int32_t* out) {
  return Guarded([&] {
    CheckNotNull(name, "weft_op_attr_index", "name");
    *out = ToOp(op).attrs().Find(name);
    WEFT_CHECK(*out >= 0, ErrorKind::kNotFound, ToOp(op).name(), ": it has no attribute '", name,
               "'");
  });
}

int weft_attrs_create(const weft_op* op, size_t n, const int32_t* ids, const weft_value* values,
                      weft_attrs** out) {
  return Guarded([&] {
    const auto* typed = reinterpret_cast<const AttrValue*>(values);
    Ref<const Attrs> attrs = ToOp(op).attrs().Build(ToOp(op).name(), {ids, n}, {typed, n});
    *out = reinterpret_cast<weft_attrs*>(const_cast<Attrs*>(attrs.Detach()));
  });
}

void weft_attrs_free(weft_attrs* attrs) {
  if (attrs != nullptr) reinterpret_cast<Attrs*>(attrs)->Release();
}

int weft_op_num_outputs(const weft_op* op, const weft_attrs* attrs, size_t* out) {
  return Guarded([&] {
    const Op& o = ToOp(op);
    const Ref<const Attrs> given(const_cast<Attrs*>(reinterpret_cast<const Attrs*>(attrs)));
    *out = static_cast<size_t>(o.visible_outputs(ResolveAttrs(o, given).get()));
  });
}

const char* weft_op_count_attribute(const weft_op* op) {
  if (op == nullptr) return nullptr;
  const Op& o = ToOp(op);
  return o.variadic() && o.attrs().Find(o.variadic_count()) >= 0 ? o.variadic_count().c_str()
                                                                 : nullptr;
}

int weft_invoke(const weft_op* op, const weft_attrs* attrs, size_t num_inputs,
                weft_array* const* inputs, size_t* num_outputs, weft_array** outputs) {
  return Guarded([&] {
    const Op& o = ToOp(op);
    bool given = false;
    for (size_t i = 0; i < *num_outputs; ++i) given |= outputs[i] != nullptr;
    SmallVector<Cell*, 2> outs;
    if (given) {
      outs.resize(*num_outputs, nullptr);
      for (size_t i = 0; i < outs.size(); ++i) outs[i] = reinterpret_cast<Cell*>(outputs[i]);
    }
    auto results = InvokeWithAutocast(o, ToAttrs(attrs), {ToCells(inputs), num_inputs}, outs);
    WEFT_CHECK(results.size() <= *num_outputs, ErrorKind::kValue, o.name(), ": it has ",
               results.size(), " outputs, room for ", *num_outputs, " was given");
    *num_outputs = results.size();
    for (size_t i = 0; i < results.size(); ++i) {
      if (i < outs.size() && outs[i] != nullptr) continue;
      outputs[i] = ToHandle(std::move(results[i]));
    }
  });
}

}  // extern "C"
