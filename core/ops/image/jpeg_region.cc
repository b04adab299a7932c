#include "core/ops/image/jpeg_region.h"

#include <jerror.h>
#include <jpeglib.h>  // after <cstdio>, which it needs

#include <algorithm>
#include <csetjmp>
#include <cstdio>
#include <cstring>
#include <string>
#include <vector>

#include "core/base/error.h"

namespace weft::image {

struct JpegRegionDecoder::State {
  jpeg_error_mgr errors;  // first: libjpeg's callbacks see this alone
  std::jmp_buf failed;
  char message[JMSG_LENGTH_MAX];
  jpeg_decompress_struct jpeg;
  std::vector<uint8_t> row;

  static State& Of(j_common_ptr jpeg) { return *reinterpret_cast<State*>(jpeg->err); }

  [[noreturn]] static void Fail(j_common_ptr jpeg) {
    State& state = Of(jpeg);
    jpeg->err->format_message(jpeg, state.message);
    std::longjmp(state.failed, 1);
  }
  // Warnings that leave the pixels as they are; every other one means damage.
  static void Warn(j_common_ptr jpeg, int level) {
    if (level >= 0) return;  // not a warning
    const int code = jpeg->err->msg_code;
    if (code == JWRN_EXTRANEOUS_DATA || code == JWRN_JFIF_MAJOR || code == JWRN_ADOBE_XFORM ||
        code == JWRN_NOT_SEQUENTIAL) {
      return;
    }
    Fail(jpeg);
  }

  State() {
    std::memset(&jpeg, 0, sizeof(jpeg));
    jpeg.err = jpeg_std_error(&errors);
    errors.error_exit = [](j_common_ptr jpeg) { Fail(jpeg); };
    errors.emit_message = Warn;
    errors.output_message = [](j_common_ptr) {};
  }

  enum class Result { kDone, kWholeOnly, kFailed };

  // No object with a destructor may live here: errors jump out of libjpeg.
  Result Run(const uint8_t* bytes, size_t size, const Region& region, J_COLOR_SPACE colors,
             int channels, uint8_t* out) {
    if (setjmp(failed) != 0) return Result::kFailed;
    // Made anew for every image: it would keep the tables of the one before, for images without.
    jpeg_create_decompress(&jpeg);
    jpeg_mem_src(&jpeg, bytes, size);
    jpeg_read_header(&jpeg, TRUE);
    if (jpeg.progressive_mode || jpeg.arith_code || jpeg.num_components > 3) {
      return Result::kWholeOnly;
    }
    if (region.x + region.width > jpeg.image_width ||
        region.y + region.height > jpeg.image_height) {
      std::snprintf(message, sizeof(message), "it has %u x %u pixels", jpeg.image_width,
                    jpeg.image_height);
      return Result::kFailed;
    }
    jpeg.out_color_space = colors;
    jpeg.dct_method = JDCT_ISLOW;
    jpeg.do_fancy_upsampling = TRUE;
    jpeg_start_decompress(&jpeg);
    // Upsampling reads neighbours: with a block more on each side, the edges are those of the
    // image.
    const JDIMENSION margin = 2 * DCTSIZE;
    const auto x = static_cast<JDIMENSION>(region.x), w = static_cast<JDIMENSION>(region.width);
    JDIMENSION left = x > margin ? x - margin : 0;
    const JDIMENSION right = std::min(x + w + margin, jpeg.output_width);
    JDIMENSION width = right - left;
    if (width < jpeg.output_width) jpeg_crop_scanline(&jpeg, &left, &width);
    if (region.y > 0) jpeg_skip_scanlines(&jpeg, static_cast<JDIMENSION>(region.y));
    row.resize(static_cast<size_t>(width) * channels);
    const size_t bytes_per_row = static_cast<size_t>(w) * channels;
    uint8_t* to = out;  // setjmp: arguments must not change
    for (int64_t y = 0; y < region.height; ++y, to += bytes_per_row) {
      JSAMPROW target = row.data();
      jpeg_read_scanlines(&jpeg, &target, 1);
      std::memcpy(to, target + static_cast<size_t>(x - left) * channels, bytes_per_row);
    }
    return Result::kDone;
  }
};

JpegRegionDecoder::JpegRegionDecoder() : state_(std::make_unique<State>()) {}
JpegRegionDecoder::~JpegRegionDecoder() = default;

bool JpegRegionDecoder::Decode(std::span<const uint8_t> bytes, const Region& region, int channels,
                               bool rgb, uint8_t* out, std::string_view who) {
  WEFT_CHECK(channels == 1 || channels == 3, ErrorKind::kValue, who, ": decoding to ", channels,
             " channels, expected 1 or 3");
  const J_COLOR_SPACE colors = channels == 1 ? JCS_GRAYSCALE : rgb ? JCS_EXT_RGB : JCS_EXT_BGR;
  const State::Result result =
      state_->Run(bytes.data(), bytes.size(), region, colors, channels, out);
  jpeg_destroy_decompress(&state_->jpeg);
  WEFT_CHECK(result != State::Result::kFailed, ErrorKind::kIo, who,
             ": a damaged or incomplete JPEG image: ", state_->message);
  return result == State::Result::kDone;
}

}  // namespace weft::image
