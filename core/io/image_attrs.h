// Attributes of the image record iterators, and what their functions share.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "core/io/rows.h"
#include "core/registry/attrs.h"

namespace weft::io {

struct ImageAttrs {
  // Records.
  std::string path_imglist, path_imgrec, path_imgidx;
  int64_t label_width = 1;
  Shape data_shape;
  int64_t preprocess_threads = 4;
  bool verbose = true;
  int64_t num_parts = 1, part_index = 0, device_id = 0;
  int64_t shuffle_chunk_size = 0, shuffle_chunk_seed = 0;
  std::optional<int64_t> seed_aug;
  bool shuffle = false;
  int64_t seed = 0, batch_size = 0;
  bool round_batch = true;
  int64_t prefetch_buffer = 4;
  Destination ctx = Destination::kGpu;
  std::optional<DType> dtype;
  bool skip_corrupt = false;

  // Geometry.
  std::string aug_seq = "aug_default";
  int64_t resize = -1;
  bool rand_crop = false, random_resized_crop = false;
  int64_t max_rotate_angle = 0, rotate = -1;
  double max_aspect_ratio = 0;
  std::optional<double> min_aspect_ratio;
  double max_shear_ratio = 0;
  int64_t max_crop_size = -1, min_crop_size = -1;
  double max_random_scale = 1, min_random_scale = 1;
  double max_random_area = 1, min_random_area = 1;
  double max_img_size = 1e10, min_img_size = 0;
  int64_t fill_value = 255, inter_method = 1, pad = 0;

  // Colours.
  double brightness = 0, contrast = 0, saturation = 0, pca_noise = 0;
  int64_t random_h = 0, random_s = 0, random_l = 0;

  // The last pass.
  bool mirror = false, rand_mirror = false;
  std::string mean_img;
  double mean_r = 0, mean_g = 0, mean_b = 0, mean_a = 0;
  double std_r = 1, std_g = 1, std_b = 1, std_a = 1;
  double scale = 1, max_random_contrast = 0, max_random_illumination = 0;
};

}  // namespace weft::io
