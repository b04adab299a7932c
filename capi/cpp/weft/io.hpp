// Data iterators. Those of the library are made by the functions of the namespace `iterator`.
#pragma once

#include "weft/array.hpp"

namespace weft {

struct Batch {
  Array data, label;
  int64_t pad = 0;  // samples at the end that only fill the batch up
};

// Goes through data in batches. Copies mean the same iterator.
class Iterator {
 public:
  Iterator(const char* name, const detail::Named& attributes) {
    weft_iter* out = nullptr;
    detail::check(weft_iter_create(name, attributes.names.size(), attributes.names.data(),
                                   attributes.values.data(), &out));
    handle_ = detail::Handle<weft_iter, weft_iter_free>(out);
    detail::check(weft_iter_num_outputs(out, &num_outputs_));
  }
  // Fills `batch` with the next batch; false at the end of the pass. Throws kUnsupported for sparse
  // data, kIo for samples that are damaged; the next call goes on behind them.
  bool next(Batch* batch) const {
    std::vector<weft_entry> entries(num_outputs_);
    int more = 0;
    detail::check(weft_iter_next(handle_.get(), entries.data(), &batch->pad, &more));
    if (!more) return false;
    bool dense = true;
    std::vector<Array> arrays;
    for (const weft_entry& entry : entries) {
      for (weft_array* part : entry.parts) {
        const Array owner = part == nullptr ? Array() : Array(part);
        if (part == entry.parts[0]) arrays.push_back(owner);
      }
      dense &= entry.storage == WEFT_DENSE;
    }
    if (!dense) throw Error(ErrorKind::kUnsupported, "iterator: batches are sparse");
    batch->data = arrays[0];
    batch->label = arrays.size() > 1 ? arrays[1] : Array();
    return true;
  }
  // Starts the next pass, also in the middle of one.
  void reset() const { detail::check(weft_iter_reset(handle_.get())); }

 private:
  detail::Handle<weft_iter, weft_iter_free> handle_;
  size_t num_outputs_ = 0;
};

}  // namespace weft
