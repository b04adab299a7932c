// Symbols: graphs of operators on named variables.
#pragma once

#include <cstdio>
#include <fstream>
#include <map>
#include <sstream>

#include "weft/array.hpp"

namespace weft {

// What inference found; an axis that is not known is -1, and a type is absent where nothing is.
struct Types {
  struct Item {
    std::optional<Shape> shape;
    std::optional<DType> dtype;
  };
  std::vector<Item> arguments, outputs, states;
  bool complete = false;
};

// Outputs of a graph. Copies mean the same graph. Default construction makes an absent symbol,
// which optional inputs of operators may be; those that are needed become variables.
class Symbol {
 public:
  Symbol() = default;
  explicit Symbol(weft_symbol* handle) : handle_(handle) {}

  static Symbol variable(const std::string& name) {
    weft_symbol* out = nullptr;
    detail::check(weft_symbol_variable(name.c_str(), &out));
    return Symbol(out);
  }
  static Symbol group(const std::vector<Symbol>& symbols) {
    std::vector<weft_symbol*> handles;
    for (const Symbol& symbol : symbols) handles.push_back(symbol.get());
    weft_symbol* out = nullptr;
    detail::check(weft_symbol_group(handles.size(), handles.data(), &out));
    return Symbol(out);
  }
  // From JSON as MXNet 0.8 to 1.9 wrote it; messages call it `file`.
  static Symbol from_json(const std::string& json, const std::string& file = "JSON") {
    weft_symbol* out = nullptr;
    detail::check(weft_symbol_from_json(json.data(), json.size(), file.c_str(), &out));
    return Symbol(out);
  }
  static Symbol load(const std::string& path) {
    std::ifstream in(path, std::ios::binary);
    std::ostringstream text;
    text << in.rdbuf();
    if (!in) throw Error(ErrorKind::kIo, path + ": cannot be read");
    return from_json(text.str(), path);
  }
  std::string to_json() const {
    weft_string* text = nullptr;
    detail::check(weft_symbol_to_json(get(), &text));
    return detail::take(text);
  }
  // Written beside the path first and then renamed.
  void save(const std::string& path) const {
    const std::string beside = path + ".part";
    {
      std::ofstream out(beside, std::ios::binary);
      out << to_json();
      if (!out.flush()) throw Error(ErrorKind::kIo, path + ": cannot be written");
    }
    if (std::rename(beside.c_str(), path.c_str()) != 0) {
      throw Error(ErrorKind::kIo, path + ": cannot be written");
    }
  }

  weft_symbol* get() const { return handle_.get(); }
  explicit operator bool() const { return static_cast<bool>(handle_); }

  // Names, in topological order.
  std::vector<std::string> arguments() const { return names(WEFT_SYMBOL_ARGUMENTS); }
  std::vector<std::string> outputs() const { return names(WEFT_SYMBOL_OUTPUTS); }
  std::vector<std::string> states() const { return names(WEFT_SYMBOL_STATES); }
  std::vector<std::string> variables() const { return names(WEFT_SYMBOL_VARIABLES); }

  size_t num_outputs() const {
    size_t n = 0;
    detail::check(weft_symbol_num_outputs(get(), &n));
    return n;
  }
  Symbol operator[](size_t index) const {
    weft_symbol* out = nullptr;
    detail::check(weft_symbol_output(get(), index, &out));
    return Symbol(out);
  }
  // The output of that name. Throws kNotFound.
  Symbol operator[](const std::string& name) const {
    const std::vector<std::string> all = outputs();
    for (size_t i = 0; i < all.size(); ++i) {
      if (all[i] == name) return (*this)[i];
    }
    throw Error(ErrorKind::kNotFound, "symbol: there is no output " + name);
  }
  // Every output of every node.
  Symbol internals() const {
    weft_symbol* out = nullptr;
    detail::check(weft_symbol_internals(get(), &out));
    return Symbol(out);
  }
  // The graph with variables replaced, by name.
  Symbol compose(const std::map<std::string, Symbol>& replacements) const {
    std::vector<const char*> keys;
    std::vector<weft_symbol*> handles;
    for (const auto& [name, symbol] : replacements) {
      keys.push_back(name.c_str());
      handles.push_back(symbol.get());
    }
    weft_symbol* out = nullptr;
    detail::check(
        weft_symbol_compose(get(), nullptr, keys.size(), keys.data(), handles.data(), &out));
    return Symbol(out);
  }

  // Shapes and element types from those of some variables. What does not follow stays open with
  // `partial`, and is an error otherwise.
  Types infer(const std::map<std::string, Shape>& shapes,
              const std::map<std::string, DType>& dtypes = {}, bool partial = false) const {
    std::map<std::string, std::pair<const Shape*, int32_t>> known;
    for (const auto& [name, shape] : shapes) known[name] = {&shape, -1};
    for (const auto& [name, dtype] : dtypes) {
      known.try_emplace(name, nullptr, -1).first->second.second = static_cast<int32_t>(dtype);
    }
    std::vector<const char*> names;
    std::vector<int32_t> ndims, types;
    std::vector<const int64_t*> sizes;
    for (const auto& [name, type] : known) {
      names.push_back(name.c_str());
      ndims.push_back(type.first == nullptr ? -1 : static_cast<int32_t>(type.first->size()));
      sizes.push_back(type.first == nullptr ? nullptr : type.first->data());
      types.push_back(type.second);
    }
    weft_inference* found = nullptr;
    detail::check(weft_symbol_infer(get(), names.size(), names.data(), ndims.data(), sizes.data(),
                                    types.data(), partial, &found));
    const detail::Handle<weft_inference, weft_inference_free> owner(found);
    return {part(found, WEFT_SYMBOL_ARGUMENTS), part(found, WEFT_SYMBOL_OUTPUTS),
            part(found, WEFT_SYMBOL_STATES), weft_inference_complete(found) == 1};
  }

 private:
  std::vector<std::string> names(weft_symbol_part what) const {
    weft_strings* strings = nullptr;
    detail::check(weft_symbol_names(get(), what, &strings));
    const detail::Handle<weft_strings, weft_strings_free> owner(strings);
    std::vector<std::string> result;
    for (size_t i = 0; i < weft_strings_size(strings); ++i) {
      result.emplace_back(weft_strings_item(strings, i));
    }
    return result;
  }
  std::vector<Types::Item> part(const weft_inference* found, weft_symbol_part what) const {
    std::vector<Types::Item> items(names(what).size());
    for (size_t i = 0; i < items.size(); ++i) {
      int32_t ndim = -1, dtype = -1;
      detail::check(weft_inference_type(found, what, i, 0, nullptr, &ndim, &dtype));
      if (ndim >= 0) {
        Shape shape(static_cast<size_t>(ndim));
        detail::check(
            weft_inference_type(found, what, i, shape.size(), shape.data(), &ndim, &dtype));
        items[i].shape = std::move(shape);
      }
      if (dtype >= 0) items[i].dtype = static_cast<DType>(dtype);
    }
    return items;
  }

  detail::Handle<weft_symbol, weft_symbol_free> handle_;
};

namespace detail {

inline Symbol apply(const Operator& op, const Packed& packed, const std::string& name,
                    const std::vector<const Symbol*>& inputs) {
  const Attributes attrs(op, packed);
  std::vector<weft_symbol*> handles;
  for (const Symbol* input : inputs) handles.push_back(input->get());
  while (!handles.empty() && handles.back() == nullptr) handles.pop_back();
  weft_symbol* out = nullptr;
  check(weft_symbol_apply(op.get(), attrs.get(), name.c_str(), 0, nullptr, nullptr, handles.size(),
                          handles.data(), &out));
  return Symbol(out);
}

}  // namespace detail
}  // namespace weft
