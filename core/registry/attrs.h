// Typed attributes: an operator's attributes are a plain struct; a schema built next to it says
// how each field is named, documented, read from an AttrValue and printed.
#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <typeinfo>
#include <vector>

#include "core/array/dtype.h"
#include "core/array/shape.h"
#include "core/base/ref.h"
#include "core/device/device.h"
#include "core/registry/attr_value.h"

namespace weft {

// One operator's attributes, immutable once made and shared by every call that uses them.
class Attrs : public RefCounted {
 public:
  template <typename T>
  const T& as() const {
    return *static_cast<const T*>(data());
  }
  virtual const void* data() const = 0;
  virtual void* mutable_data() = 0;
  // Bit i: field i was given; none where C++ made the struct. Files repeat what was given.
  uint64_t given = 0;
};

template <typename T>
class AttrsOf final : public Attrs {
 public:
  explicit AttrsOf(T value) : value_(std::move(value)) {}
  const void* data() const override { return &value_; }
  void* mutable_data() override { return &value_; }

 private:
  T value_;
};

struct NoAttrs {};

template <typename T>
Ref<const Attrs> MakeAttrs(T value) {
  return Ref<const Attrs>(new AttrsOf<T>(std::move(value)));
}

// Reads and prints one C++ type. Read throws kType ("expected int, got string 'x'"), kValue.
// Text forms are MXNet's: "True", "(2, 2)", "None", "float32".
template <typename T>
struct AttrCodec;

#define WEFT_DECLARE_ATTR_CODEC(T)            \
  template <>                                 \
  struct AttrCodec<T> {                       \
    static const char* TypeName();            \
    static T Read(const AttrValue& value);    \
    static std::string Print(const T& field); \
  }
WEFT_DECLARE_ATTR_CODEC(bool);
WEFT_DECLARE_ATTR_CODEC(int64_t);
WEFT_DECLARE_ATTR_CODEC(double);
WEFT_DECLARE_ATTR_CODEC(std::string);
WEFT_DECLARE_ATTR_CODEC(DType);
WEFT_DECLARE_ATTR_CODEC(Device);
WEFT_DECLARE_ATTR_CODEC(Dims);
WEFT_DECLARE_ATTR_CODEC(std::vector<double>);
// Lists with holes, as slice's begin=(None, 2).
using OptionalDims = std::vector<std::optional<int64_t>>;
WEFT_DECLARE_ATTR_CODEC(OptionalDims);
#undef WEFT_DECLARE_ATTR_CODEC

namespace internal {
bool IsNoneValue(const AttrValue& value);
}

template <typename T>
struct AttrCodec<std::optional<T>> {
  static std::string TypeName() { return StrCat(AttrCodec<T>::TypeName(), " or None"); }
  static std::optional<T> Read(const AttrValue& value) {
    if (internal::IsNoneValue(value)) return std::nullopt;
    return AttrCodec<T>::Read(value);
  }
  static std::string Print(const std::optional<T>& field) {
    return field ? AttrCodec<T>::Print(*field) : "None";
  }
};

struct AttrField {
  std::string name;
  std::string type;  // "int", "float", "bool", "string", "dtype", "shape", ... or "... or None"
  std::string doc;
  bool required = false;
  std::string default_text;  // as Print gives it
  std::vector<std::string> choices;
  std::function<void(void*, const AttrValue&)> read;
  std::function<std::string(const void*)> print;
};

class AttrSchema {
 public:
  AttrSchema() = default;

  const std::vector<AttrField>& fields() const { return fields_; }
  int Find(std::string_view name) const;  // -1 where there is none

  // Reads values[k] into field ids[k]; unset fields keep their defaults. `op` is for messages.
  Ref<const Attrs> Build(const std::string& op, std::span<const int32_t> ids,
                         std::span<const AttrValue> values) const;
  // The attributes with every field at its default; null where a field is required.
  const Ref<const Attrs>& defaults() const { return defaults_; }
  // The device attribute that places an operator without inputs; null where there is none.
  const std::function<Device(const Attrs&)>& device() const { return device_; }
  std::string Print(const Attrs& attrs, int field) const {
    return fields_[field].print(attrs.data());
  }
  // Whether files say field `field`: it was given, is required or is not the default.
  bool Shows(const Attrs& attrs, int field) const;

 private:
  template <typename>
  friend class AttrSchemaBuilder;
  std::vector<AttrField> fields_;
  std::function<Ref<Attrs>()> make_;
  std::function<Device(const Attrs&)> device_;
  Ref<const Attrs> defaults_;
};

// AttrSchemaBuilder<SoftmaxAttrs>().Add("axis", &SoftmaxAttrs::axis, "...").Build()
// The default of a field is what a value-initialised struct has.
template <typename S>
class AttrSchemaBuilder {
 public:
  template <typename T>
  AttrSchemaBuilder& Add(const char* name, T S::* member, const char* doc) {
    return Push(name, member, doc, false);
  }
  template <typename T>
  AttrSchemaBuilder& Required(const char* name, T S::* member, const char* doc) {
    return Push(name, member, doc, true);
  }
  // An enum (or int64) member that holds an index into `choices`.
  template <typename T>
  AttrSchemaBuilder& Choice(const char* name, T S::* member, std::vector<std::string> choices,
                            const char* doc, bool required = false) {
    AttrField field;
    field.name = name;
    field.type = "choice";
    field.doc = doc;
    field.required = required;
    field.choices = choices;
    field.read = [member, choices](void* s, const AttrValue& value) {
      static_cast<S*>(s)->*member = static_cast<T>(ReadChoice(choices, value));
    };
    field.print = [member, choices](const void* s) {
      return choices[static_cast<size_t>(static_cast<const S*>(s)->*member)];
    };
    if (!required) field.default_text = field.print(&prototype_);
    schema_.fields_.push_back(std::move(field));
    return *this;
  }

  AttrSchema Build() {
    schema_.make_ = [] { return Ref<Attrs>(new AttrsOf<S>(S{})); };
    bool any_required = false;
    for (const AttrField& field : schema_.fields_) any_required |= field.required;
    if (!any_required) schema_.defaults_ = schema_.make_();
    return std::move(schema_);
  }

 private:
  static int64_t ReadChoice(const std::vector<std::string>& choices, const AttrValue& value);

  template <typename T>
  AttrSchemaBuilder& Push(const char* name, T S::* member, const char* doc, bool required) {
    AttrField field;
    field.name = name;
    field.type = AttrCodec<T>::TypeName();
    field.doc = doc;
    field.required = required;
    field.read = [member](void* s, const AttrValue& value) {
      static_cast<S*>(s)->*member = AttrCodec<T>::Read(value);
    };
    field.print = [member](const void* s) {
      return AttrCodec<T>::Print(static_cast<const S*>(s)->*member);
    };
    if (!required) field.default_text = field.print(&prototype_);
    if constexpr (std::is_same_v<T, Device>) {
      schema_.device_ = [member](const Attrs& attrs) { return attrs.as<S>().*member; };
    }
    schema_.fields_.push_back(std::move(field));
    return *this;
  }

  S prototype_{};
  AttrSchema schema_;
};

namespace internal {
int64_t ReadChoiceIndex(const std::vector<std::string>& choices, const AttrValue& value);
}

template <typename S>
int64_t AttrSchemaBuilder<S>::ReadChoice(const std::vector<std::string>& choices,
                                         const AttrValue& value) {
  return internal::ReadChoiceIndex(choices, value);
}

}  // namespace weft
