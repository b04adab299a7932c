// Operators that a binding defines: what the operator `Custom` asks of it.
#pragma once

#include <map>
#include <memory>
#include <string>
#include <vector>

#include "core/array/value.h"
#include "core/base/ref.h"

namespace weft {

// One forward pass, kept for its backward pass.
class CustomInstance : public RefCounted {
 public:
  // `arrays`: gradients of the outputs, inputs, states, outputs. `gradients` come as zeros, one per
  // input, and are replaced; those that nobody wants stay.
  virtual void Backward(const std::vector<bool>& wanted, const std::vector<Value>& arrays,
                        std::vector<Value>* gradients) = 0;
};

// A custom operator with its attributes. What its functions throw passes through.
class CustomDefinition : public RefCounted {
 public:
  std::vector<std::string> arguments, outputs, states;

  size_t num_inputs() const { return arguments.size() + states.size(); }

  // Of arguments, states, outputs; kUnknown is filled in.
  virtual void InferDTypes(std::vector<DType>* dtypes) = 0;
  // From the types of the arguments (-1: not known) those of arguments, states and outputs.
  virtual std::vector<Shape> InferShapes(const std::vector<ArrayType>& arguments) = 0;
  // `inputs`: arguments, states. `results`: outputs, which come as zeros, and states; replaced.
  virtual Ref<CustomInstance> Forward(bool training, const std::vector<Value>& inputs,
                                      std::vector<Value>* results) = 0;
};

class CustomBinding {
 public:
  virtual ~CustomBinding() = default;
  virtual Ref<CustomDefinition> Define(const std::string& op_type,
                                       const std::map<std::string, std::string>& texts) = 0;
};

// From now on `binding` defines custom operators; the last one wins.
void SetCustomBinding(std::shared_ptr<CustomBinding> binding);

}  // namespace weft
