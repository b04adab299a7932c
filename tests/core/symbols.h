// Making symbols in tests.
#pragma once

#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "core/base/error.h"
#include "core/graph/symbol.h"

namespace weft {

using Names = std::vector<std::string>;

inline AttrValue Text(const std::string& text) {
  AttrValue value;
  value.kind = AttrKind::kString;
  value.s = text.c_str();
  value.size = static_cast<uint32_t>(text.size());
  return value;
}

inline Ref<Symbol> Apply(const char* op_name, const std::string& name,
                         const TextAttributes& attributes, const std::vector<Ref<Symbol>>& inputs,
                         const TextAttributes& texts = {}) {
  const Op& op = Op::Get(op_name);
  std::vector<int32_t> ids;
  std::vector<AttrValue> values;
  for (const auto& [key, value] : attributes) {
    ids.push_back(op.attrs().Find(key));
    values.push_back(Text(value));
  }
  std::vector<const Symbol*> pointers;
  for (const auto& input : inputs) pointers.push_back(input.get());
  return Symbol::Apply(op, op.attrs().Build(op.name(), ids, values), name, texts, pointers);
}

inline Ref<Symbol> Group(const std::vector<Ref<Symbol>>& symbols) {
  std::vector<const Symbol*> pointers;
  for (const auto& symbol : symbols) pointers.push_back(symbol.get());
  return Symbol::Group(pointers);
}

inline Ref<Symbol> Compose(const Symbol& symbol, const std::string& name, const Names& keys,
                           const std::vector<Ref<Symbol>>& by) {
  std::vector<const Symbol*> pointers;
  for (const auto& replacement : by) pointers.push_back(replacement.get());
  return symbol.Compose(name, keys, pointers);
}

inline Names NamesOf(const std::vector<SymbolNode*>& nodes) {
  Names names;
  for (const SymbolNode* node : nodes) names.push_back(node->name);
  return names;
}
inline Names Arguments(const Ref<Symbol>& symbol) { return NamesOf(symbol->Arguments()); }

template <typename Body>
std::string MessageOf(Body&& body, ErrorKind kind) {
  try {
    body();
  } catch (const Error& error) {
    EXPECT_EQ(error.kind(), kind) << error.what();
    return error.what();
  }
  ADD_FAILURE() << "no error";
  return "";
}

}  // namespace weft
