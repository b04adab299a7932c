// Operators that the caller's code defines.
#include "core/ops/contrib/custom.h"

#include "capi/internal.h"
#include "core/exec/tape.h"

using namespace weft;        // NOLINT: this file is the library's outer face
using namespace weft::capi;  // NOLINT

namespace {

// Handles that a callback borrows, or fills with arrays of its own.
class Handles {
 public:
  Handles() = default;
  Handles(const Handles&) = delete;
  explicit Handles(size_t empty) : handles_(empty) {}
  ~Handles() {
    for (weft_array* handle : handles_) weft_array_free(handle);
  }
  void Add(const Value& value) { handles_.push_back(ToHandle(MakeRef<Cell>(MakeVar(value)))); }
  weft_array** data() { return handles_.data(); }
  Cell* at(size_t i) const { return ToCell(handles_[i]); }
  size_t size() const { return handles_.size(); }

 private:
  std::vector<weft_array*> handles_;
};

std::vector<Value> Take(const Handles& handles, size_t first) {
  std::vector<Value> values;
  for (size_t i = first; i < handles.size(); ++i) values.push_back(ValueOf(handles.at(i)->Read()));
  return values;
}

void CheckStatus(int status) {
  if (status != WEFT_OK) throw CallbackError();
}

// A void* of the caller's, given back once.
class Foreign {
 public:
  Foreign(const weft_custom_callbacks& callbacks, void* context)
      : callbacks_(callbacks), context_(context) {}
  Foreign(const Foreign&) = delete;
  ~Foreign() {
    if (context_ != nullptr) callbacks_.release(context_);
  }
  const weft_custom_callbacks* operator->() const { return &callbacks_; }
  const weft_custom_callbacks& callbacks() const { return callbacks_; }
  void* get() const { return context_; }

 private:
  weft_custom_callbacks callbacks_;
  void* context_;
};

class ForeignInstance final : public CustomInstance {
 public:
  ForeignInstance(const weft_custom_callbacks& callbacks, void* context)
      : foreign_(callbacks, context) {}

  void Backward(const std::vector<bool>& wanted, const std::vector<Value>& arrays,
                std::vector<Value>* gradients) override {
    const std::vector<uint8_t> flags(wanted.begin(), wanted.end());
    Handles given, results;
    for (const Value& array : arrays) given.Add(array);
    for (const Value& gradient : *gradients) results.Add(gradient);
    gradients->clear();
    const RecordingScope pause(false, IsTraining());
    CheckStatus(foreign_->backward(foreign_.get(), flags.data(), given.data(), results.data()));
    *gradients = Take(results, 0);
  }

 private:
  Foreign foreign_;
};

class ForeignDefinition final : public CustomDefinition {
 public:
  ForeignDefinition(const weft_custom_callbacks& callbacks, const weft_custom_definition& made)
      : foreign_(callbacks, made.context) {
    arguments.assign(made.arguments, made.arguments + made.num_arguments);
    outputs.assign(made.outputs, made.outputs + made.num_outputs);
    states.assign(made.states, made.states + made.num_states);
  }

  void InferDTypes(std::vector<DType>* dtypes) override {
    std::vector<int32_t> numbers;
    for (const DType dtype : *dtypes) {
      numbers.push_back(dtype == DType::kUnknown ? -1 : static_cast<int32_t>(dtype));
    }
    CheckStatus(foreign_->infer_dtypes(foreign_.get(), numbers.data()));
    for (size_t i = 0; i < numbers.size(); ++i) {
      (*dtypes)[i] = ToDType(static_cast<weft_dtype>(numbers[i]));
    }
  }

  std::vector<Shape> InferShapes(const std::vector<ArrayType>& types) override {
    Handles given, shaped(num_inputs() + outputs.size());
    for (const ArrayType& type : types) {
      given.Add(AllocateValue(Device{DeviceType::kNull, 0}, type.dtype, type.shape));
    }
    CheckStatus(foreign_->infer_shapes(foreign_.get(), given.data(), shaped.data()));
    std::vector<Shape> shapes;
    for (size_t i = 0; i < shaped.size(); ++i) shapes.push_back(shaped.at(i)->type().shape);
    return shapes;
  }

  Ref<CustomInstance> Forward(bool training, const std::vector<Value>& inputs,
                              std::vector<Value>* results) override {
    Handles given, made;
    for (size_t i = 0; i < arguments.size(); ++i) given.Add(inputs[i]);
    for (const Value& result : *results) made.Add(result);
    results->clear();
    void* instance = nullptr;
    const RecordingScope pause(false, training);
    const int status =
        foreign_->forward(foreign_.get(), training, given.data(), made.data(), &instance);
    Ref<CustomInstance> kept = MakeRef<ForeignInstance>(foreign_.callbacks(), instance);
    CheckStatus(status);
    *results = Take(made, 0);
    return kept;
  }

 private:
  Foreign foreign_;
};

class ForeignBinding final : public CustomBinding {
 public:
  explicit ForeignBinding(const weft_custom_callbacks& callbacks) : callbacks_(callbacks) {}

  Ref<CustomDefinition> Define(const std::string& op_type,
                               const std::map<std::string, std::string>& texts) override {
    std::vector<const char*> keys, values;
    for (const auto& [key, value] : texts) {
      keys.push_back(key.c_str());
      values.push_back(value.c_str());
    }
    weft_custom_definition made = {};
    CheckStatus(callbacks_.define(op_type.c_str(), keys.size(), keys.data(), values.data(), &made));
    return MakeRef<ForeignDefinition>(callbacks_, made);
  }

 private:
  weft_custom_callbacks callbacks_;
};

}  // namespace

extern "C" {

int weft_custom_register(const weft_custom_callbacks* callbacks) {
  return Guarded([&] {
    CheckNotNull(callbacks, "weft_custom_register", "callbacks");
    SetCustomBinding(std::make_shared<ForeignBinding>(*callbacks));
  });
}

}  // extern "C"
