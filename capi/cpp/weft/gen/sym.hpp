// Generated from the operator registry by capi/gen/cpp.py; do not edit.
#pragma once

#include "weft/gen/sym_contrib.hpp"
#include "weft/gen/sym_creation.hpp"
#include "weft/gen/sym_detection.hpp"
#include "weft/gen/sym_elementwise.hpp"
#include "weft/gen/sym_image.hpp"
#include "weft/gen/sym_indexing.hpp"
#include "weft/gen/sym_linalg.hpp"
#include "weft/gen/sym_nn.hpp"
#include "weft/gen/sym_optimizer.hpp"
#include "weft/gen/sym_quantization.hpp"
#include "weft/gen/sym_random.hpp"
#include "weft/gen/sym_reduce.hpp"
#include "weft/gen/sym_rnn.hpp"
#include "weft/gen/sym_shape.hpp"
#include "weft/gen/sym_spatial.hpp"
