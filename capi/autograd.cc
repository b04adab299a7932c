// Recording and differentiation.
#include "capi/internal.h"
#include "core/exec/invoke.h"

using namespace weft;        // NOLINT: this file is the library's outer face
using namespace weft::capi;  // NOLINT

namespace {

// A gradient that the caller's code computes.
class ForeignBackward final : public CustomBackward {
 public:
  using Callback = int (*)(void*, weft_array* const*, weft_array* const*, weft_array* const*,
                           weft_array**);
  ForeignBackward(size_t num_inputs, Callback callback, void (*release)(void*), void* context)
      : num_inputs_(num_inputs), callback_(callback), release_(release), context_(context) {}
  ~ForeignBackward() override {
    if (release_ != nullptr) release_(context_);
  }

  Vars Backward(std::span<const Var> head_gradients, std::span<const Var> inputs,
                std::span<const Var> outputs) override {
    const std::vector<Ref<Cell>> heads = Cells(head_gradients), ins = Cells(inputs),
                                 outs = Cells(outputs);
    std::vector<weft_array*> gradients(num_inputs_, nullptr);
    const int status = callback_(context_, Handles(heads).data(), Handles(ins).data(),
                                 Handles(outs).data(), gradients.data());
    Vars out;
    for (weft_array* gradient : gradients) {
      out.push_back(gradient == nullptr ? Var() : ToCell(gradient)->Read());
      weft_array_free(gradient);
    }
    if (status != WEFT_OK) throw CallbackError();
    return out;
  }

 private:
  static std::vector<Ref<Cell>> Cells(std::span<const Var> vars) {
    std::vector<Ref<Cell>> cells;
    for (const Var& var : vars) cells.push_back(var ? MakeRef<Cell>(var) : Ref<Cell>());
    return cells;
  }
  static std::vector<weft_array*> Handles(std::span<const Ref<Cell>> cells) {
    std::vector<weft_array*> handles;
    for (const Ref<Cell>& cell : cells) {
      handles.push_back(reinterpret_cast<weft_array*>(cell.get()));
    }
    return handles;
  }

  size_t num_inputs_;
  Callback callback_;
  void (*release_)(void*);
  void* context_;
};

}  // namespace

extern "C" {

int weft_autograd_set_recording(int on) { return SetRecording(on != 0); }
int weft_autograd_set_training(int on) { return SetTraining(on != 0); }
int weft_autograd_is_recording(void) { return IsRecording(); }
int weft_autograd_is_training(void) { return IsTraining(); }

int weft_autograd_mark(weft_array* array, weft_array* gradient, int req) {
  return Guarded([&] {
    WEFT_CHECK(req == 0 || req == 1 || req == 3, ErrorKind::kValue, "mark_variables: grad_req is ",
               req, ", expected 0 (null), 1 (write) or 3 (add)");
    Ref<Cell> target(reinterpret_cast<Cell*>(gradient));
    ToCell(array)->Mark(target, static_cast<GradReq>(req));
  });
}

int weft_array_gradient(const weft_array* array, weft_array** out) {
  return Guarded([&] { *out = ToHandle(ToCell(array)->gradient()); });
}

int weft_array_rows(const weft_array* array, weft_array** data, weft_array** indices) {
  return Guarded([&] {
    const sparse::Rows rows = ToCell(array)->ReadRows();
    *data = ToHandle(MakeRef<Cell>(rows.data));
    *indices = ToHandle(MakeRef<Cell>(rows.indices));
  });
}
int weft_array_set_rows(weft_array* array, const weft_array* data, const weft_array* indices) {
  return Guarded([&] {
    ToCell(array)->WriteRows(
        {MakeVar(ValueOf(ToCell(indices)->Read())), MakeVar(ValueOf(ToCell(data)->Read()))});
  });
}
int weft_array_is_fresh(const weft_array* array) {
  return array != nullptr && ToCell(array)->fresh();
}
void weft_array_set_fresh(weft_array* array, int fresh) {
  if (array != nullptr) ToCell(array)->set_fresh(fresh != 0);
}
int weft_array_in_graph(const weft_array* array) {
  return array != nullptr && ToCell(array)->in_graph();
}

int weft_autograd_backward(size_t n, weft_array* const* heads, weft_array* const* head_gradients,
                           int retain_graph, int train_mode) {
  return Guarded([&] {
    const size_t given = head_gradients == nullptr ? 0 : n;
    Backward(ToAllCells(heads, n), {ToCells(head_gradients), given},
             {retain_graph != 0, false, train_mode != 0});
  });
}

int weft_autograd_grad(size_t n, weft_array* const* heads, weft_array* const* head_gradients,
                       size_t num_variables, weft_array* const* variables, int retain_graph,
                       int create_graph, int train_mode, weft_array** out) {
  return Guarded([&] {
    const size_t given = head_gradients == nullptr ? 0 : n;
    auto gradients = Gradients(ToAllCells(heads, n), {ToCells(head_gradients), given},
                               ToAllCells(variables, num_variables),
                               {retain_graph != 0, create_graph != 0, train_mode != 0});
    for (size_t i = 0; i < gradients.size(); ++i) out[i] = ToHandle(std::move(gradients[i]));
  });
}

int weft_autograd_custom(size_t num_inputs, weft_array* const* inputs, size_t num_outputs,
                         weft_array* const* outputs, const uint8_t* keep,
                         int (*backward)(void* context, weft_array* const* head_gradients,
                                         weft_array* const* kept_inputs,
                                         weft_array* const* kept_outputs, weft_array** gradients),
                         void (*release)(void* context), void* context) {
  return Guarded([&] {
    auto custom = std::make_unique<ForeignBackward>(num_inputs, backward, release, context);
    const size_t flags = keep == nullptr ? 0 : num_inputs + num_outputs;
    AttachCustom(ToAllCells(inputs, num_inputs), ToAllCells(outputs, num_outputs),
                 std::move(custom), {keep, flags});
  });
}

}  // extern "C"
