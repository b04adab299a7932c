#!/usr/bin/env bash
# Makes the virtual environments of the peers: DIR/mxnet, torch, onnxruntime and openvino.
#
# usage: bench/setup_peers.sh DIR
#
# PYTHON      interpreter for all (Python 3.11: MXNet 1.9.1 runs with nothing newer)
# TORCH_INDEX package index that PyTorch comes from. The wheel on PyPI brings CUDA's libraries along, which
#             the import-time and idle-memory rows show; with PyTorch's own CPU index they are not there.
set -euo pipefail

if [[ $# -ne 1 ]]; then
  echo "usage: $0 DIR" >&2
  exit 2
fi
dir=$1
python=${PYTHON:-python3.11}
mkdir -p "$dir"

"$python" -m venv "$dir/mxnet"
# MXNet 1.9.1 uses numpy.bool, which NumPy 1.24 removed; its own pin would choose a NumPy without wheels.
"$dir/mxnet/bin/pip" install 'numpy==1.23.5' requests 'graphviz<0.9'
"$dir/mxnet/bin/pip" install --no-deps 'mxnet==1.9.1'

"$python" -m venv "$dir/torch"
"$dir/torch/bin/pip" install numpy pillow
if [[ -n ${TORCH_INDEX:-} ]]; then
  "$dir/torch/bin/pip" install --index-url "$TORCH_INDEX" 'torch==2.13.*'
else
  "$dir/torch/bin/pip" install 'torch==2.13.*'
fi

# PyTorch writes the ONNX files of the next two.
"$dir/torch/bin/pip" install onnx onnxscript

"$python" -m venv "$dir/onnxruntime"
"$dir/onnxruntime/bin/pip" install numpy 'onnxruntime==1.32.*'

"$python" -m venv "$dir/openvino"
"$dir/openvino/bin/pip" install numpy 'openvino==2026.4.*'

"$dir/mxnet/bin/python" -c 'import mxnet; print("mxnet", mxnet.__version__)'
"$dir/torch/bin/python" -c 'import torch; print("torch", torch.__version__)'
"$dir/onnxruntime/bin/python" -c 'import onnxruntime; print("onnxruntime", onnxruntime.__version__)'
"$dir/openvino/bin/python" -c 'import openvino; print("openvino", openvino.__version__)'
