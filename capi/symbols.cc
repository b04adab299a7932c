// Symbols.
#include <algorithm>
#include <map>
#include <memory>
#include <vector>

#include "capi/internal.h"
#include "core/graph/infer.h"
#include "core/graph/symbol.h"

using namespace weft;        // NOLINT: this file is the library's outer face
using namespace weft::capi;  // NOLINT

struct weft_strings {
  std::vector<std::string> items;
};

struct weft_inference {
  std::vector<InferredType> parts[4];  // by weft_symbol_part
  bool complete;
};

namespace {

std::span<const Symbol* const> ToSymbols(weft_symbol* const* symbols, size_t n) {
  return {reinterpret_cast<const Symbol* const*>(symbols), n};
}

std::vector<std::string> NamesOf(const std::vector<SymbolNode*>& nodes) {
  std::vector<std::string> names;
  for (const SymbolNode* node : nodes) names.push_back(node->name);
  return names;
}

std::vector<std::string> Names(const Symbol& symbol, int what) {
  switch (what) {
    case WEFT_SYMBOL_ARGUMENTS:
      return NamesOf(symbol.Arguments());
    case WEFT_SYMBOL_OUTPUTS:
      return symbol.OutputNames();
    case WEFT_SYMBOL_STATES:
      return NamesOf(symbol.AuxiliaryStates());
    case WEFT_SYMBOL_VARIABLES:
      return NamesOf(symbol.Variables());
    default:
      Fail(ErrorKind::kValue, "weft_symbol_names: what is ", what, ", expected 0 to 3");
  }
}

void AddTexts(const SymbolNode& node, std::vector<std::string>* out) {
  for (const auto& [key, value] : node.Texts()) {
    out->insert(out->end(), {node.name, key, value});
    const std::string_view inner =
        key.size() > 4 ? std::string_view(key).substr(2, key.size() - 4) : std::string_view();
    if (CanonicalKey(inner) != key) continue;
    out->insert(out->end(), {node.name, std::string(inner), value});
  }
}

InferredType GivenType(int32_t ndim, const int64_t* shape, int32_t dtype) {
  InferredType type;
  if (dtype >= 0) type.type.dtype = ToDType(static_cast<weft_dtype>(dtype));
  if (ndim < 0) return type;
  type.ranked = true;
  type.type.shape = Shape(shape, shape + ndim);
  for (const int64_t d : type.type.shape) {
    WEFT_CHECK(d >= kUnknownDim, ErrorKind::kShape, "weft_symbol_infer: a dimension is ", d);
  }
  return type;
}

}  // namespace

extern "C" {

size_t weft_strings_size(const weft_strings* strings) { return strings->items.size(); }

const char* weft_strings_item(const weft_strings* strings, size_t index) {
  return index < strings->items.size() ? strings->items[index].c_str() : nullptr;
}

void weft_strings_free(weft_strings* strings) { delete strings; }

int weft_symbol_variable(const char* name, weft_symbol** out) {
  return Guarded([&] {
    CheckNotNull(name, "weft_symbol_variable", "name");
    *out = ToHandle(Symbol::Variable(name));
  });
}

int weft_symbol_apply(const weft_op* op, const weft_attrs* attrs, const char* name,
                      size_t num_texts, const char* const* keys, const char* const* values,
                      size_t num_inputs, weft_symbol* const* inputs, weft_symbol** out) {
  return Guarded([&] {
    CheckNotNull(name, "weft_symbol_apply", "name");
    TextAttributes texts;
    for (size_t i = 0; i < num_texts; ++i) {
      CheckNotNull(keys[i], "weft_symbol_apply", "an item of keys");
      CheckNotNull(values[i], "weft_symbol_apply", "an item of values");
      texts.emplace_back(keys[i], values[i]);
    }
    *out = ToHandle(
        Symbol::Apply(ToOp(op), ToAttrs(attrs), name, texts, ToSymbols(inputs, num_inputs)));
  });
}

int weft_symbol_group(size_t n, weft_symbol* const* symbols, weft_symbol** out) {
  return Guarded([&] {
    for (size_t i = 0; i < n; ++i) CheckNotNull(symbols[i], "weft_symbol_group", "a symbol");
    *out = ToHandle(Symbol::Group(ToSymbols(symbols, n)));
  });
}

int weft_symbol_output(const weft_symbol* symbol, size_t index, weft_symbol** out) {
  return Guarded([&] { *out = ToHandle(ToSymbol(symbol).Output(index)); });
}

int weft_symbol_internals(const weft_symbol* symbol, weft_symbol** out) {
  return Guarded([&] { *out = ToHandle(ToSymbol(symbol).Internals()); });
}

int weft_symbol_children(const weft_symbol* symbol, weft_symbol** out) {
  return Guarded([&] { *out = ToHandle(ToSymbol(symbol).Children()); });
}

int weft_symbol_compose(const weft_symbol* symbol, const char* name, size_t n,
                        const char* const* keys, weft_symbol* const* replacements,
                        weft_symbol** out) {
  return Guarded([&] {
    std::vector<std::string> names;
    for (size_t i = 0; i < n; ++i) {
      CheckNotNull(replacements[i], "weft_symbol_compose", "a replacement");
      if (keys == nullptr) continue;
      CheckNotNull(keys[i], "weft_symbol_compose", "an item of keys");
      names.emplace_back(keys[i]);
    }
    *out = ToHandle(
        ToSymbol(symbol).Compose(name == nullptr ? "" : name, names, ToSymbols(replacements, n)));
  });
}

int weft_symbol_copy(const weft_symbol* symbol, weft_symbol** out) {
  return Guarded([&] { *out = ToHandle(ToSymbol(symbol).Copy()); });
}

void weft_symbol_free(weft_symbol* symbol) {
  if (symbol != nullptr) ToSymbol(symbol).Release();
}

int weft_symbol_num_outputs(const weft_symbol* symbol, size_t* out) {
  return Guarded([&] { *out = ToSymbol(symbol).outputs().size(); });
}

int weft_symbol_names(const weft_symbol* symbol, int what, weft_strings** out) {
  return Guarded([&] { *out = new weft_strings{Names(ToSymbol(symbol), what)}; });
}

int weft_symbol_name(const weft_symbol* symbol, weft_string** out) {
  return Guarded([&] {
    const auto name = ToSymbol(symbol).Name();
    *out = name ? new weft_string{*name} : nullptr;
  });
}

int weft_symbol_get_attribute(const weft_symbol* symbol, const char* key, weft_string** out) {
  return Guarded([&] {
    CheckNotNull(key, "weft_symbol_get_attribute", "key");
    const auto value = ToSymbol(symbol).Attribute(key);
    *out = value ? new weft_string{*value} : nullptr;
  });
}

int weft_symbol_set_attribute(weft_symbol* symbol, const char* key, const char* value) {
  return Guarded([&] {
    CheckNotNull(key, "weft_symbol_set_attribute", "key");
    CheckNotNull(value, "weft_symbol_set_attribute", "value");
    const_cast<Symbol&>(ToSymbol(symbol)).SetAttribute(key, value);
  });
}

int weft_symbol_attributes(const weft_symbol* symbol, int recursive, weft_strings** out) {
  return Guarded([&] {
    auto strings = std::make_unique<weft_strings>();
    const Symbol& s = ToSymbol(symbol);
    if (recursive != 0) {
      for (const Node* node : TopologicalOrder(s.outputs())) {
        AddTexts(static_cast<const SymbolNode&>(*node), &strings->items);
      }
    } else if (s.Name()) {
      AddTexts(ToSymbolNode(s.outputs()[0]), &strings->items);
    }
    *out = strings.release();
  });
}

int weft_symbol_from_json(const char* text, size_t size, const char* file, weft_symbol** out) {
  return Guarded([&] {
    CheckNotNull(text, "weft_symbol_from_json", "text");
    CheckNotNull(file, "weft_symbol_from_json", "file");
    *out = ToHandle(SymbolFromJson({text, size}, file));
  });
}

int weft_symbol_to_json(const weft_symbol* symbol, weft_string** out) {
  return Guarded([&] { *out = new weft_string{SymbolToJson(ToSymbol(symbol))}; });
}

int weft_symbol_infer(const weft_symbol* symbol, size_t n, const char* const* names,
                      const int32_t* ndims, const int64_t* const* shapes, const int32_t* dtypes,
                      int partial, weft_inference** out) {
  return Guarded([&] {
    const Symbol& s = ToSymbol(symbol);
    std::map<std::string, InferredType> known;
    for (size_t i = 0; i < n; ++i) {
      CheckNotNull(names[i], "weft_symbol_infer", "an item of names");
      known[names[i]] = GivenType(ndims[i], shapes[i], dtypes[i]);
    }
    const Inference inference = InferTypes(s, known, partial != 0);
    auto result = std::make_unique<weft_inference>();
    result->complete = inference.complete;
    const auto add = [&](int what, const std::vector<SymbolNode*>& nodes) {
      for (const SymbolNode* node : nodes) {
        result->parts[what].push_back(inference.types.at(node)[0]);
      }
    };
    add(WEFT_SYMBOL_ARGUMENTS, s.Arguments());
    add(WEFT_SYMBOL_STATES, s.AuxiliaryStates());
    add(WEFT_SYMBOL_VARIABLES, s.Variables());
    for (const Edge& edge : s.outputs()) {
      result->parts[WEFT_SYMBOL_OUTPUTS].push_back(inference.of(edge));
    }
    *out = result.release();
  });
}

int weft_inference_complete(const weft_inference* inference) {
  return inference != nullptr && inference->complete;
}

int weft_inference_type(const weft_inference* inference, int what, size_t index, size_t room,
                        int64_t* shape, int32_t* ndim, int32_t* dtype) {
  return Guarded([&] {
    CheckNotNull(inference, "weft_inference_type", "inference");
    WEFT_CHECK(what >= 0 && what <= WEFT_SYMBOL_VARIABLES, ErrorKind::kValue,
               "weft_inference_type: what is ", what, ", expected 0 to 3");
    const std::vector<InferredType>& types = inference->parts[what];
    WEFT_CHECK(index < types.size(), ErrorKind::kIndex, "weft_inference_type: index ", index,
               " is out of range for ", types.size());
    const InferredType& type = types[index];
    *ndim = type.ranked ? static_cast<int32_t>(type.type.shape.size()) : -1;
    *dtype = type.type.present() ? static_cast<int32_t>(type.type.dtype) : -1;
    if (type.ranked) {
      std::copy_n(type.type.shape.begin(), std::min(room, type.type.shape.size()), shape);
    }
  });
}

void weft_inference_free(weft_inference* inference) { delete inference; }

}  // extern "C"
