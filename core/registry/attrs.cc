#include "core/registry/attrs.h"

#include <charconv>

namespace weft {
namespace {

std::string Describe(const AttrValue& value) {
  switch (value.kind) {
    case AttrKind::kUnset:
      return "nothing";
    case AttrKind::kNone:
      return "None";
    case AttrKind::kBool:
      return value.i ? "True" : "False";
    case AttrKind::kInt:
      return StrCat("int ", value.i);
    case AttrKind::kFloat:
      return StrCat("float ", value.f);
    case AttrKind::kString:
      return StrCat("'", std::string_view(value.s, value.size), "'");
    case AttrKind::kDType:
      return StrCat("dtype ", value.i);
    case AttrKind::kDevice:
      return "a device";
    case AttrKind::kInts:
      return StrCat("tuple ", ToString(std::span(value.ints, value.size)));
    case AttrKind::kFloats:
      return "a tuple of floats";
    case AttrKind::kList:
      return "a list";
  }
  return "an unknown kind of value";
}

[[noreturn]] void Unexpected(const char* expected, const AttrValue& value) {
  Fail(ErrorKind::kType, "expected ", expected, ", got ", Describe(value));
}

std::string_view TextOf(const AttrValue& value) { return {value.s, value.size}; }

std::string_view Trim(std::string_view text) {
  const auto blank = [](char c) { return c == ' ' || c == '\t' || c == '\n'; };
  while (!text.empty() && blank(text.front())) text.remove_prefix(1);
  while (!text.empty() && blank(text.back())) text.remove_suffix(1);
  return text;
}

template <typename T>
bool ParseNumber(std::string_view text, T* out) {
  text = Trim(text);
  if (text.size() > 1 && text.front() == '+') text.remove_prefix(1);
  // Files of some versions mark 64-bit integers with a trailing L.
  if (std::is_integral_v<T> && text.size() > 1 && text.back() == 'L') text.remove_suffix(1);
  const auto parsed = std::from_chars(text.data(), text.data() + text.size(), *out);
  return parsed.ec == std::errc() && parsed.ptr == text.data() + text.size();
}

// Splits "(1, 2)", "[1,2]", "1,2" or "3" at its commas.
std::vector<std::string_view> SplitList(std::string_view text) {
  text = Trim(text);
  if (text.size() >= 2 && (text.front() == '(' || text.front() == '[')) {
    text.remove_prefix(1);
    text.remove_suffix(1);
  }
  std::vector<std::string_view> items;
  while (!Trim(text).empty()) {
    const size_t comma = text.find(',');
    items.push_back(Trim(text.substr(0, comma)));
    if (comma == std::string_view::npos) break;
    text.remove_prefix(comma + 1);
  }
  return items;
}

template <typename T>
std::string PrintList(const T& items, const auto& print) {
  std::string text = "(";
  for (size_t i = 0; i < items.size(); ++i) {
    if (i > 0) text += ", ";
    text += print(items[i]);
  }
  return text + (items.size() == 1 ? ",)" : ")");
}

}  // namespace

namespace internal {

bool IsNoneValue(const AttrValue& value) {
  return value.kind == AttrKind::kNone ||
         (value.kind == AttrKind::kString && TextOf(value) == "None");
}

int64_t ReadChoiceIndex(const std::vector<std::string>& choices, const AttrValue& value) {
  const std::string text = IsNoneValue(value)                ? "None"
                           : value.kind == AttrKind::kString ? std::string(TextOf(value))
                                                             : Describe(value);
  std::string list;
  for (size_t i = 0; i < choices.size(); ++i) {
    if (choices[i] == text) return static_cast<int64_t>(i);
    list += (i > 0 ? ", '" : "'") + choices[i] + "'";
  }
  Fail(ErrorKind::kValue, "expected one of ", list, ", got '", text, "'");
}

}  // namespace internal

const char* AttrCodec<bool>::TypeName() { return "bool"; }
bool AttrCodec<bool>::Read(const AttrValue& value) {
  if (value.kind == AttrKind::kBool || value.kind == AttrKind::kInt) return value.i != 0;
  if (value.kind == AttrKind::kString) {
    const std::string_view text = TextOf(value);
    if (text == "True" || text == "true" || text == "1") return true;
    if (text == "False" || text == "false" || text == "0") return false;
  }
  Unexpected("bool", value);
}
std::string AttrCodec<bool>::Print(const bool& field) { return field ? "True" : "False"; }

const char* AttrCodec<int64_t>::TypeName() { return "int"; }
int64_t AttrCodec<int64_t>::Read(const AttrValue& value) {
  if (value.kind == AttrKind::kInt || value.kind == AttrKind::kBool) return value.i;
  int64_t parsed;
  if (value.kind == AttrKind::kString && ParseNumber(TextOf(value), &parsed)) return parsed;
  Unexpected("int", value);
}
std::string AttrCodec<int64_t>::Print(const int64_t& field) { return std::to_string(field); }

const char* AttrCodec<double>::TypeName() { return "float"; }
double AttrCodec<double>::Read(const AttrValue& value) {
  if (value.kind == AttrKind::kFloat) return value.f;
  if (value.kind == AttrKind::kInt || value.kind == AttrKind::kBool) {
    return static_cast<double>(value.i);
  }
  double parsed;
  if (value.kind == AttrKind::kString && ParseNumber(TextOf(value), &parsed)) return parsed;
  Unexpected("float", value);
}
std::string AttrCodec<double>::Print(const double& field) {
  char text[32];
  const auto end = std::to_chars(text, text + sizeof(text), field);
  return std::string(text, end.ptr);
}

const char* AttrCodec<std::string>::TypeName() { return "string"; }
std::string AttrCodec<std::string>::Read(const AttrValue& value) {
  if (value.kind != AttrKind::kString) Unexpected("string", value);
  return std::string(TextOf(value));
}
std::string AttrCodec<std::string>::Print(const std::string& field) { return field; }

const char* AttrCodec<DType>::TypeName() { return "dtype"; }
DType AttrCodec<DType>::Read(const AttrValue& value) {
  if (value.kind == AttrKind::kString) return DTypeFromName(TextOf(value));
  if ((value.kind == AttrKind::kDType || value.kind == AttrKind::kInt) && value.i >= 0 &&
      value.i < kNumDTypes) {
    return static_cast<DType>(value.i);
  }
  Unexpected("dtype", value);
}
std::string AttrCodec<DType>::Print(const DType& field) { return std::string(NameOf(field)); }

const char* AttrCodec<Device>::TypeName() { return "device"; }
Device AttrCodec<Device>::Read(const AttrValue& value) {
  if (value.kind == AttrKind::kDevice) {
    return {static_cast<DeviceType>(value.i >> 32), static_cast<int32_t>(value.i & 0xffffffff)};
  }
  if (value.kind == AttrKind::kString) {
    const std::string_view text = TextOf(value);
    const size_t open = text.find('(');
    int64_t id = 0;
    const bool ok = open != std::string_view::npos && text.back() == ')' &&
                    ParseNumber(text.substr(open + 1, text.size() - open - 2), &id);
    for (const DeviceType type : {DeviceType::kNull, DeviceType::kCpu, DeviceType::kGpu,
                                  DeviceType::kCpuPinned, DeviceType::kCpuShared}) {
      const Device device{type, static_cast<int32_t>(id)};
      if (ok && ToString(device) == text) return device;
    }
  }
  Unexpected("device", value);
}
std::string AttrCodec<Device>::Print(const Device& field) { return ToString(field); }

const char* AttrCodec<Dims>::TypeName() { return "shape"; }
Dims AttrCodec<Dims>::Read(const AttrValue& value) {
  if (value.kind == AttrKind::kInts) return Dims(value.ints, value.ints + value.size);
  if (value.kind == AttrKind::kInt) return Dims{value.i};
  Dims dims;
  if (value.kind == AttrKind::kList || (value.kind == AttrKind::kFloats && value.size == 0)) {
    for (uint32_t i = 0; i < value.size; ++i) {
      dims.push_back(AttrCodec<int64_t>::Read(value.list[i]));
    }
    return dims;
  }
  if (value.kind == AttrKind::kString) {
    for (const std::string_view item : SplitList(TextOf(value))) {
      int64_t parsed;
      if (!ParseNumber(item, &parsed)) Unexpected("tuple of int", value);
      dims.push_back(parsed);
    }
    return dims;
  }
  Unexpected("tuple of int", value);
}
std::string AttrCodec<Dims>::Print(const Dims& field) {
  return PrintList(field, [](int64_t d) { return std::to_string(d); });
}

const char* AttrCodec<std::vector<double>>::TypeName() { return "floats"; }
std::vector<double> AttrCodec<std::vector<double>>::Read(const AttrValue& value) {
  std::vector<double> out;
  switch (value.kind) {
    case AttrKind::kFloats:
      return {value.floats, value.floats + value.size};
    case AttrKind::kInts:
      return {value.ints, value.ints + value.size};
    case AttrKind::kFloat:
    case AttrKind::kInt:
      return {AttrCodec<double>::Read(value)};
    case AttrKind::kList:
      for (uint32_t i = 0; i < value.size; ++i) {
        out.push_back(AttrCodec<double>::Read(value.list[i]));
      }
      return out;
    case AttrKind::kString:
      for (const std::string_view item : SplitList(TextOf(value))) {
        double parsed;
        if (!ParseNumber(item, &parsed)) Unexpected("tuple of float", value);
        out.push_back(parsed);
      }
      return out;
    default:
      Unexpected("tuple of float", value);
  }
}
std::string AttrCodec<std::vector<double>>::Print(const std::vector<double>& field) {
  return PrintList(field, [](double d) { return AttrCodec<double>::Print(d); });
}

const char* AttrCodec<OptionalDims>::TypeName() { return "shape with None"; }
OptionalDims AttrCodec<OptionalDims>::Read(const AttrValue& value) {
  OptionalDims out;
  if (value.kind == AttrKind::kList) {
    for (uint32_t i = 0; i < value.size; ++i) {
      out.push_back(AttrCodec<std::optional<int64_t>>::Read(value.list[i]));
    }
    return out;
  }
  if (value.kind == AttrKind::kNone) return {std::nullopt};
  if (value.kind == AttrKind::kString) {
    for (const std::string_view item : SplitList(TextOf(value))) {
      int64_t parsed;
      if (item == "None") {
        out.push_back(std::nullopt);
      } else if (ParseNumber(item, &parsed)) {
        out.push_back(parsed);
      } else {
        Unexpected("tuple of int or None", value);
      }
    }
    return out;
  }
  for (const int64_t d : AttrCodec<Dims>::Read(value)) out.push_back(d);
  return out;
}
std::string AttrCodec<OptionalDims>::Print(const OptionalDims& field) {
  return PrintList(field, [](const std::optional<int64_t>& d) {
    return d ? std::to_string(*d) : std::string("None");
  });
}

int AttrSchema::Find(std::string_view name) const {
  for (size_t i = 0; i < fields_.size(); ++i) {
    if (fields_[i].name == name) return static_cast<int>(i);
  }
  return -1;
}

bool AttrSchema::Shows(const Attrs& attrs, int field) const {
  const AttrField& f = fields_[field];
  const bool given = field < 64 && (attrs.given >> field & 1) != 0;
  return given || f.required || f.print(attrs.data()) != f.default_text;
}

Ref<const Attrs> AttrSchema::Build(const std::string& op, std::span<const int32_t> ids,
                                   std::span<const AttrValue> values) const {
  std::vector<bool> given(fields_.size());
  Ref<Attrs> attrs = make_ ? make_() : Ref<Attrs>(new AttrsOf<NoAttrs>(NoAttrs{}));
  for (size_t k = 0; k < ids.size(); ++k) {
    if (values[k].kind == AttrKind::kUnset) continue;
    WEFT_CHECK(ids[k] >= 0 && static_cast<size_t>(ids[k]) < fields_.size(), ErrorKind::kNotFound,
               op, ": it has no attribute number ", ids[k]);
    const AttrField& field = fields_[ids[k]];
    try {
      field.read(attrs->mutable_data(), values[k]);
    } catch (const Error& error) {
      Fail(error.kind(), op, ": attribute ", field.name, ": ", error.what());
    }
    given[ids[k]] = true;
    if (ids[k] < 64) attrs->given |= uint64_t{1} << ids[k];
  }
  for (size_t i = 0; i < fields_.size(); ++i) {
    WEFT_CHECK(given[i] || !fields_[i].required, ErrorKind::kValue, op, ": attribute ",
               fields_[i].name, " (", fields_[i].type, ") is required");
  }
  return attrs;
}

}  // namespace weft
