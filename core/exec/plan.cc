#include "core/exec/plan.h"

#include <algorithm>
#include <unordered_map>

#include "core/base/error.h"
#include "core/exec/memory_plan.h"
#include "core/exec/plan_layout.h"
#include "core/graph/schedule.h"

namespace weft {
namespace {

const KernelFn* KernelOf(const GraphNode& node, Device device) {
  const KernelFn* kernel = node.op->kernel(device.is_host() ? DeviceType::kCpu : device.type);
  WEFT_CHECK(kernel != nullptr, ErrorKind::kUnsupported, node.op->name(),
             ": there is no kernel for ", ToString(device),
             node.name.empty() ? "" : StrCat(" (node ", node.name, ")"));
  return kernel;
}

// A result that its kernel can write where it is told to.
bool FillsGivenMemory(const Op& op) { return !op.allocates_outputs() || op.fills_given_outputs(); }

// In training, larger results are not in the arena but taken from the allocator when they are
// computed and given back after their last reader: what forward saved for backward makes room for
// them.
constexpr size_t kPooledBytes = 1 << 16;

size_t SpanBytes(const Value& value) {
  if (value.size() == 0) return 0;
  int64_t last = 0;
  for (size_t i = 0; i < value.shape.size(); ++i) last += (value.shape[i] - 1) * value.strides[i];
  return static_cast<size_t>(last + 1) * SizeOf(value.dtype);
}

}  // namespace

Plan::~Plan() = default;

Plan::Plan(Graph graph) : graph_(std::move(graph)) {
  static const ArrayType absent;
  types_.push_back(&absent);
  std::unordered_map<const Node*, uint32_t> first_slot;
  const auto add = [&](const Node* node) {
    const auto slot = static_cast<uint32_t>(types_.size());
    if (!first_slot.emplace(node, slot).second) return;
    for (const ArrayType& type : node->types) types_.push_back(&type);
  };
  for (const Ref<GraphNode>& input : graph_.inputs) {
    add(input.get());
    input_slots_.push_back(first_slot.at(input.get()));
  }
  const auto slot_of = [&](const Edge& edge) {
    return edge ? first_slot.at(edge.node.get()) + static_cast<uint32_t>(edge.index) : 0u;
  };
  for (const GraphNode* node : RunOrder(graph_)) {
    if (first_slot.contains(node)) continue;
    add(node);
    if (node->is_constant()) {
      constants_.emplace_back(first_slot.at(node), node->constant);
      continue;
    }
    Step step{node, KernelOf(*node, graph_.device), {}, first_slot.at(node), {}};
    for (const Edge& edge : node->inputs) step.inputs.push_back(slot_of(edge));
    steps_.push_back(std::move(step));
  }
  for (const Edge& output : graph_.outputs) output_slots_.push_back(slot_of(output));
  // Where each slot is read last.
  std::vector<int64_t> last(types_.size(), -1);
  for (size_t k = 0; k < steps_.size(); ++k) {
    for (const uint32_t slot : steps_[k].inputs) last[slot] = static_cast<int64_t>(k);
    for (size_t i = 0; i < steps_[k].node->types.size(); ++i) {
      last[steps_[k].first_output + i] = static_cast<int64_t>(k);
    }
  }
  for (const uint32_t slot : output_slots_) last[slot] = -1;
  for (uint32_t slot = 1; slot < last.size(); ++slot) {
    if (last[slot] >= 0) steps_[static_cast<size_t>(last[slot])].dead.push_back(slot);
  }
}

Plan::Values Plan::FirstRun(std::span<Input> inputs) {
  auto layout = std::make_shared<Layout>();
  std::vector<Value> slots(types_.size());
  std::vector<Layout::Slot>& planned = layout->slots;
  planned.resize(types_.size());
  layout->skipped.resize(steps_.size());
  layout->brought.resize(steps_.size());
  layout->released.resize(steps_.size());
  layout->consumed.resize(steps_.size());
  const auto make_root = [&](uint32_t slot, Layout::Kind kind) {
    planned[slot].kind = kind;
    planned[slot].root = slot;
    planned[slot].strides = slots[slot].strides;
    planned[slot].bytes = SpanBytes(slots[slot]);
  };
  for (size_t i = 0; i < inputs.size(); ++i) {
    slots[input_slots_[i]] = *inputs[i].value;
    slots[input_slots_[i]].storage = std::move(inputs[i].storage);
    make_root(input_slots_[i], Layout::kInput);
  }
  for (const auto& [slot, value] : constants_) {
    slots[slot] = value;
    make_root(slot, Layout::kConstant);
  }
  std::vector<const Value*> arguments;
  for (size_t k = 0; k < steps_.size(); ++k) {
    const Step& step = steps_[k];
    const Op& op = *step.node->op;
    const size_t n = step.node->types.size();
    arguments.clear();
    for (const uint32_t slot : step.inputs) arguments.push_back(&slots[slot]);
    const std::span<Value> outputs(&slots[step.first_output], n);
    for (size_t i = 0; i < n; ++i) {
      const ArrayType& type = step.node->types[i];
      if (op.allocates_outputs()) {
        outputs[i] = Value{type, graph_.device};
      } else {
        outputs[i] = AllocateValue(graph_.device, type.dtype, type.shape);
      }
    }
    KernelContext context{op,      step.node->attrs.get(), {arguments.data(), arguments.size()},
                          outputs, step.node->training,    graph_.device};
    RunStep(step, &context);
    bool only_views = true;
    for (size_t i = 0; i < n; ++i) {
      const auto slot = step.first_output + static_cast<uint32_t>(i);
      WEFT_CHECK(slots[slot].type() == *types_[slot], ErrorKind::kInternal, op.name(),
                 ": the result is not what inference said");
      const auto source = std::find_if(step.inputs.begin(), step.inputs.end(), [&](uint32_t in) {
        return slots[in].storage && slots[in].storage == slots[slot].storage;
      });
      if (source == step.inputs.end()) {
        only_views = false;
        make_root(slot, FillsGivenMemory(op) ? Layout::kArena : Layout::kKernel);
        continue;
      }
      planned[slot] = planned[*source];
      planned[slot].offset += slots[slot].offset - slots[*source].offset;
      planned[slot].strides = slots[slot].strides;
    }
    layout->skipped[k] = only_views;
    for (const uint32_t slot : step.dead) slots[slot].storage = nullptr;
  }
  Values results;
  for (const uint32_t slot : output_slots_) results.push_back(slots[slot]);

  PlanMemory(layout.get());
  const std::lock_guard lock(mutex_);
  if (!layout_) layout_ = std::move(layout);
  return results;
}

void Plan::PlanMemory(Layout* layout) const {
  std::vector<Layout::Slot>& planned = layout->slots;
  for (const uint32_t slot : output_slots_) {
    Layout::Slot& root = planned[planned[slot].root];
    if (root.kind == Layout::kArena) root.kind = Layout::kFresh;
  }
  for (uint32_t slot = 1; slot < planned.size() && !graph_.inference; ++slot) {
    Layout::Slot& own = planned[slot];
    if (own.root == slot && own.kind == Layout::kArena && own.bytes >= kPooledBytes) {
      own.kind = Layout::kPooled;
    }
  }
  layout->views.resize(planned.size());
  for (uint32_t slot = 1; slot < planned.size(); ++slot) {
    planned[slot].kind = planned[planned[slot].root].kind;
    if (planned[slot].root != slot) layout->views[planned[slot].root].push_back(slot);
  }
  // A view keeps its root.
  constexpr int32_t kForever = INT32_MAX;
  std::vector<int32_t> last(planned.size(), 0);
  for (size_t k = 0; k < steps_.size(); ++k) {
    const auto now = static_cast<int32_t>(k);
    for (const uint32_t slot : steps_[k].inputs) last[planned[slot].root] = now;
    for (uint32_t i = 0; i < steps_[k].node->types.size(); ++i) {
      last[planned[steps_[k].first_output + i].root] = now;
    }
  }
  for (const uint32_t slot : output_slots_) last[planned[slot].root] = kForever;

  std::vector<PlannedBuffer> buffers;
  std::unordered_map<uint32_t, size_t> buffer_of;  // by root
  for (size_t k = 0; k < steps_.size(); ++k) {
    const auto now = static_cast<int32_t>(k);
    for (uint32_t i = 0; i < steps_[k].node->types.size(); ++i) {
      const uint32_t slot = steps_[k].first_output + i;
      const Layout::Slot& own = planned[slot];
      if (own.root != slot) continue;
      layout->unplanned += own.bytes;
      if (own.kind == Layout::kFresh) {
        // Until it is computed, a large one is room for what is not kept.
        const bool later = !graph_.inference && own.bytes >= kPooledBytes;
        (later ? layout->brought[k] : layout->fresh).push_back(slot);
      }
      if (own.kind == Layout::kKernel || own.kind == Layout::kPooled) {
        layout->brought[k].push_back(slot);
        if (last[slot] != kForever) {
          layout->released[static_cast<size_t>(last[slot])].push_back(slot);
        }
      }
      if (own.kind != Layout::kArena && own.kind != Layout::kPooled) continue;
      const std::vector<uint32_t>& inputs = steps_[k].inputs;
      // Whether the step reads this memory element by element only: neither through a view nor as
      // an input that the result must not lie over.
      const auto read_in_step = [&](uint32_t in) {
        for (size_t j = 0; j < inputs.size(); ++j) {
          if (planned[inputs[j]].root != in) continue;
          const bool same = inputs[j] == in;
          if (!same || !steps_[k].node->op->in_place_over(static_cast<int>(j))) return false;
        }
        return true;
      };
      int position = -1;
      const auto over = [&](uint32_t in) {  // whether the result may lie where `in` does
        if (!steps_[k].node->op->in_place_over(++position)) return false;
        const Layout::Slot& other = planned[in];
        return other.kind == own.kind && other.root == in && last[in] == now &&
               other.bytes == own.bytes && *types_[in] == *types_[slot] &&
               other.strides == own.strides && read_in_step(in);
      };
      const auto dying = i == 0 && steps_[k].node->op->in_place()
                             ? std::find_if(inputs.begin(), inputs.end(), over)
                             : inputs.end();
      if (own.kind == Layout::kPooled) {
        if (dying != inputs.end()) layout->over[slot] = *dying;
      } else if (dying != inputs.end()) {
        buffer_of[slot] = buffer_of.at(*dying);
        buffers[buffer_of[slot]].last = last[slot];
      } else {
        buffer_of[slot] = buffers.size();
        buffers.push_back({own.bytes, now, last[slot], 0});
      }
    }
  }
  for (const uint32_t slot : input_slots_) {
    if (last[slot] != kForever && !steps_.empty()) {
      layout->consumed[static_cast<size_t>(last[slot])].push_back(slot);
    }
  }
  layout->arena = PlaceBuffers(&buffers);
  for (const auto& [slot, buffer] : buffer_of) planned[slot].place = buffers[buffer].offset;
}

size_t Plan::arena_bytes() const {
  const std::lock_guard lock(mutex_);
  return layout_ ? layout_->arena : 0;
}

size_t Plan::unplanned_bytes() const {
  const std::lock_guard lock(mutex_);
  return layout_ ? layout_->unplanned : 0;
}

}  // namespace weft
