#include "core/graph/infer_attrs.h"

#include "core/base/error.h"
#include "core/registry/with_field.h"

namespace weft {
namespace {

int FindField(const Op& op, std::string_view name, std::string_view type) {
  const int field = op.attrs().Find(name);
  if (field < 0) return -1;
  return std::string_view(op.attrs().fields()[static_cast<size_t>(field)].type).starts_with(type)
             ? field
             : -1;
}

AttrValue TextValue(const std::string& text) {
  AttrValue value;
  value.kind = AttrKind::kString;
  value.s = text.data();
  value.size = static_cast<uint32_t>(text.size());
  return value;
}

}  // namespace

DType AttributeDType(const SymbolNode& node) {
  const int field = FindField(*node.op, "dtype", "dtype");
  if (field < 0) return DType::kUnknown;
  const std::string text = node.op->attrs().Print(*node.attrs, field);
  return text == "None" ? DType::kUnknown : DTypeFromName(text);
}

DType OutputDType(const SymbolNode& node, DType shared, int output) {
  if (node.op->output_dtypes()) return node.op->output_dtypes()(node.attrs.get(), shared, output);
  const DType named = AttributeDType(node);
  return named == DType::kUnknown ? shared : named;
}

std::optional<Shape> OpenShape(const SymbolNode& node) {
  const int field = node.inputs.empty() ? FindField(*node.op, "shape", "shape") : -1;
  if (field < 0) return std::nullopt;
  const std::string text = node.op->attrs().Print(*node.attrs, field);
  Shape shape = AttrCodec<Dims>::Read(TextValue(text));
  bool open = false;
  for (int64_t& d : shape) {
    if (d == 0 || d == kUnknownDim) d = kUnknownDim, open = true;
  }
  return open ? std::optional(shape) : std::nullopt;
}

InferredType StatedType(const SymbolNode& variable) {
  InferredType result;
  const auto& texts = variable.attributes;
  try {
    if (const auto shape = texts.find("__shape__"); shape != texts.end()) {
      result.type.shape = AttrCodec<Dims>::Read(TextValue(shape->second));
      result.ranked = !result.type.shape.empty();
      for (int64_t& d : result.type.shape) {
        WEFT_CHECK(d >= kUnknownDim, ErrorKind::kShape, "a dimension of ", d);
        if (d == 0) d = kUnknownDim;
      }
    }
    if (const auto dtype = texts.find("__dtype__"); dtype != texts.end()) {
      const std::string& text = dtype->second;
      const bool number = !text.empty() && text.find_first_not_of("0123456789") == text.npos;
      AttrValue value = TextValue(text);
      if (number && text.size() < 4) {
        value.kind = AttrKind::kInt;
        value.i = std::stoll(text);
      }
      if (text != "-1" && text != "None") result.type.dtype = AttrCodec<DType>::Read(value);
    }
  } catch (const Error& error) {
    Fail(error.kind(), "symbol: variable ", variable.name,
         ": __shape__ or __dtype__: ", error.what());
  }
  return result;
}

Ref<const Attrs> WithShape(const SymbolNode& node, const Shape& shape) {
  const std::string text = AttrCodec<Dims>::Print(Dims(shape.begin(), shape.end()));
  return WithField(node.op->attrs(), node.op->name(), *node.attrs,
                   FindField(*node.op, "shape", "shape"), TextValue(text));
}

}  // namespace weft
