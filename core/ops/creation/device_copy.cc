#include "core/ops/creation/device_copy.h"

#include "core/registry/op.h"

namespace weft {
namespace {

struct DeviceCopyAttrs {
  Device device;
};

const OpRef kDeviceCopy("_device_copy");

void Run(KernelContext& c) { c.out(0) = CopyToDevice(c.in(0), c.attrs<DeviceCopyAttrs>().device); }

const OpRegistration device_copy =
    Op::Declare("_device_copy")
        .Internal()
        .Doc("A row-major copy on a device.")
        .Input("data", "Any shape.")
        .Infer([](InferContext& c) { c.Out(c.in(0).dtype, c.in(0).shape); })
        .AllocatesOutputs()
        .Cpu(Run)
        .Kernel(DeviceType::kGpu, Run)
        .GradientNeeds({}, {})
        .Gradient([](GradientContext& g) { g.Set(0, DeviceCopy(g.d(), g.in(0).device())); });

}  // namespace

Var DeviceCopy(const Var& x, Device device) {
  return Call1(kDeviceCopy, {x}, MakeAttrs(DeviceCopyAttrs{device}));
}

}  // namespace weft
