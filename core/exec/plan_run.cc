// Running a plan whose memory is laid out.
#include <chrono>

#include "core/base/error.h"
#include "core/exec/plan_layout.h"
#include "core/profiler/profiler.h"

namespace weft {

void Plan::RunStep(const Step& step, KernelContext* context) const {
  try {
    profiler::OpScope profile(*step.node->op);
    (*step.kernel)(*context);
  } catch (const Error& error) {
    if (step.node->name.empty()) throw;
    Fail(error.kind(), error.what(), " (node ", step.node->name, ")");
  }
}

std::unique_ptr<Plan::Instance> Plan::MakeInstance() const {
  auto instance = std::make_unique<Instance>();
  instance->layout = layout_;
  const Layout& layout = *layout_;
  instance->slots.resize(types_.size());
  if (layout.arena > 0) {
    instance->arena = MakeRef<Storage>(graph_.device, layout.arena);
    // What lies there changes in every run: kernels must not keep what they derive from it.
    instance->arena->MarkExternal();
  }
  for (uint32_t slot = 1; slot < types_.size(); ++slot) {
    const Layout::Slot& planned = layout.slots[slot];
    Value& value = instance->slots[slot];
    static_cast<ArrayType&>(value) = *types_[slot];
    value.device = graph_.device;
    value.strides = planned.strides;
    if (planned.kind == Layout::kArena) {
      value.storage = instance->arena;
      value.offset = planned.offset +
                     static_cast<int64_t>(layout.slots[planned.root].place / SizeOf(value.dtype));
    }
  }
  for (const auto& [slot, constant] : constants_) {
    instance->slots[slot] = constant;
    for (const uint32_t view : layout.views[slot]) {
      instance->slots[view].storage = constant.storage;
      instance->slots[view].offset = constant.offset + layout.slots[view].offset;
    }
  }
  size_t count = 0;
  for (const Step& step : steps_) count += step.inputs.size();
  instance->pointers.reserve(count);
  instance->prepared.resize(steps_.size());
  for (size_t k = 0; k < steps_.size(); ++k) {
    if (layout.skipped[k]) continue;
    const Step& step = steps_[k];
    const size_t first = instance->pointers.size();
    for (const uint32_t slot : step.inputs) instance->pointers.push_back(&instance->slots[slot]);
    const bool moves =
        !layout.brought[k].empty() || !layout.released[k].empty() || !layout.consumed[k].empty();
    instance->tasks.push_back(
        {&step, k, moves,
         KernelContext{*step.node->op,
                       step.node->attrs.get(),
                       {instance->pointers.data() + first, step.inputs.size()},
                       {&instance->slots[step.first_output], step.node->types.size()},
                       step.node->training,
                       graph_.device,
                       &instance->prepared[k]}});
  }
  return instance;
}

std::unique_ptr<Plan::Instance> Plan::Acquire() {
  const std::lock_guard lock(mutex_);
  if (!layout_) return nullptr;
  if (idle_.empty()) return MakeInstance();
  std::unique_ptr<Instance> instance = std::move(idle_.back());
  idle_.pop_back();
  return instance;
}

Plan::Values Plan::RunPlanned(Instance* instance, std::span<Input> inputs) const {
  const Layout& layout = *instance->layout;
  std::vector<Value>& slots = instance->slots;
  const auto bind = [&](uint32_t root) {  // views follow their root's memory
    for (const uint32_t view : layout.views[root]) {
      slots[view].storage = slots[root].storage;
      slots[view].offset = slots[root].offset + layout.slots[view].offset;
    }
  };
  const auto drop = [&](uint32_t root) {
    slots[root].storage = nullptr;
    for (const uint32_t view : layout.views[root]) slots[view].storage = nullptr;
  };
  const auto bring = [&](uint32_t slot) {
    slots[slot].offset = 0;
    if (layout.slots[slot].kind == Layout::kKernel) {
      slots[slot].storage = nullptr;
      slots[slot].strides.clear();
      return;
    }
    const auto over = layout.over.find(slot);
    slots[slot].storage = over != layout.over.end()
                              ? slots[over->second].storage
                              : MakeRef<Storage>(graph_.device, layout.slots[slot].bytes);
    bind(slot);
  };
  for (size_t i = 0; i < inputs.size(); ++i) {
    const uint32_t slot = input_slots_[i];
    const Value& value = *inputs[i].value;
    if (value.strides == layout.slots[slot].strides) {
      slots[slot].storage = std::move(inputs[i].storage);
      slots[slot].offset = value.offset;
    } else {
      Value given = value;
      given.storage = std::move(inputs[i].storage);
      slots[slot] =
          AllocateValue(graph_.device, value.dtype, value.shape, layout.slots[slot].strides);
      CopyElements(given, slots[slot]);
    }
    bind(slot);
  }
  for (const uint32_t slot : layout.fresh) {
    slots[slot].storage = MakeRef<Storage>(graph_.device, layout.slots[slot].bytes);
    slots[slot].offset = 0;
    bind(slot);
  }
  for (Instance::Task& task : instance->tasks) {
    if (!task.moves) {
      RunStep(*task.step, &task.context);
      continue;
    }
    for (const uint32_t slot : layout.brought[task.number]) bring(slot);
    RunStep(*task.step, &task.context);
    for (const uint32_t slot : layout.brought[task.number]) bind(slot);
    for (const uint32_t root : layout.released[task.number]) drop(root);
    for (const uint32_t root : layout.consumed[task.number]) drop(root);
  }
  Values results;
  results.reserve(output_slots_.size());
  for (const uint32_t slot : output_slots_) results.push_back(slots[slot]);
  // What leaves and what came belongs to others: an instance that waits holds only its arena.
  for (const uint32_t slot : input_slots_) drop(slot);
  for (const uint32_t slot : output_slots_) {
    const Layout::Slot& planned = layout.slots[slot];
    if (planned.kind == Layout::kKernel || planned.kind == Layout::kFresh) drop(planned.root);
  }
  return results;
}

Plan::Values Plan::Run(std::span<Input> inputs) {
  WEFT_ASSERT(inputs.size() == input_slots_.size());
  for (size_t i = 0; i < inputs.size(); ++i) {
    WEFT_CHECK(inputs[i].value->type() == *types_[input_slots_[i]], ErrorKind::kInternal,
               "plan: input ", graph_.inputs[i]->name,
               " has another type than the plan was made for");
    if (inputs[i].storage) inputs[i].storage->Wait();
  }
  const auto start = std::chrono::steady_clock::now();
  std::unique_ptr<Instance> instance = Acquire();
  Values results = instance ? RunPlanned(instance.get(), inputs) : FirstRun(inputs);
  last_run_.store(std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count(),
                  std::memory_order_relaxed);
  if (instance) {
    const std::lock_guard lock(mutex_);
    idle_.push_back(std::move(instance));
  }
  return results;
}

Plan::Values Plan::Run(std::vector<Value> values) {
  std::vector<Input> inputs;
  inputs.reserve(values.size());
  for (Value& value : values) inputs.push_back({&value, std::move(value.storage)});
  return Run(std::span<Input>(inputs));
}

}  // namespace weft
