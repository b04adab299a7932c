// The CUDA device plugin: memory and copies of NVIDIA GPUs, through the CUDA runtime alone. It is
// a library of its own, so that machines without a GPU or a driver load weft all the same.
#include <cuda_runtime_api.h>

#include "core/device/device.h"

namespace {

thread_local cudaError_t last = cudaSuccess;

// Keeps a failure for error() and clears the runtime's own, so that the next call starts anew.
int Status(cudaError_t status) {
  if (status == cudaSuccess) return 0;
  last = status;
  cudaGetLastError();
  return 1;
}

int32_t Count() {
  int count = 0;
  return Status(cudaGetDeviceCount(&count)) == 0 ? count : 0;
}

void* Allocate(int32_t device, size_t bytes) {
  void* data = nullptr;
  if (Status(cudaSetDevice(device)) != 0 || Status(cudaMalloc(&data, bytes)) != 0) return nullptr;
  return data;
}

void Release(int32_t device, void* data) {
  if (Status(cudaSetDevice(device)) == 0) Status(cudaFree(data));
}

template <cudaMemcpyKind kind>
int Copy(int32_t device, void* to, const void* from, size_t bytes) {
  if (Status(cudaSetDevice(device)) != 0) return 1;
  return Status(cudaMemcpy(to, from, bytes, kind));
}

int Synchronize(int32_t device) {
  return Status(cudaSetDevice(device)) != 0 ? 1 : Status(cudaDeviceSynchronize());
}

const char* Error() { return cudaGetErrorString(last); }

const weft::DevicePlugin kPlugin = {weft::DevicePlugin::kAbi,
                                    weft::DeviceType::kGpu,
                                    "cuda",
                                    Count,
                                    Allocate,
                                    Release,
                                    Copy<cudaMemcpyHostToDevice>,
                                    Copy<cudaMemcpyDeviceToHost>,
                                    Copy<cudaMemcpyDeviceToDevice>,
                                    Synchronize,
                                    Error};

}  // namespace

extern "C" __attribute__((visibility("default"))) const weft::DevicePlugin* weft_device_plugin() {
  return &kPlugin;
}
