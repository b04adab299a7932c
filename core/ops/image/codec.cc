#include "core/ops/image/codec.h"

#include <png.h>
#include <turbojpeg.h>

#include <algorithm>
#include <cstring>
#include <string>

#include "core/base/error.h"

namespace weft::image {
namespace {

using Bytes = std::span<const uint8_t>;

constexpr uint8_t kPngSignature[8] = {0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
constexpr int64_t kMaxJpegSide = 65500;  // libjpeg's own limit

uint32_t Big16(const uint8_t* p) { return uint32_t{p[0]} << 8 | p[1]; }
uint32_t Big32(const uint8_t* p) { return Big16(p) << 16 | Big16(p + 2); }

void CheckSize(const Header& h, std::string_view who) {
  WEFT_CHECK(h.height > 0 && h.width > 0, ErrorKind::kIo, who, ": an image of ", h.width, " x ",
             h.height, " pixels");
  WEFT_CHECK(h.height <= kMaxPixels / h.width, ErrorKind::kIo, who, ": an image of ", h.width,
             " x ", h.height, " pixels, expected at most ", kMaxPixels, " pixels");
}

// A header can promise any size. What these bytes can hold at best is a bound before anything is
// allocated for it.
void CheckPlausible(bool holds, const Header& h, Bytes bytes, std::string_view who) {
  WEFT_CHECK(holds, ErrorKind::kIo, who, ": an image of ", h.width, " x ", h.height,
             " pixels is incomplete: ", bytes.size(), " bytes cannot hold it");
}

// --- JPEG (ITU-T T.81)

bool IsFrame(uint8_t marker) {  // SOF0 to SOF15; in between are DHT, JPG and DAC
  return marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
}

struct Frame {
  Header header;
  int components;
};

Frame ReadFrame(Bytes bytes, std::string_view who) {
  size_t at = 2;
  const auto next = [&]() -> uint8_t {
    WEFT_CHECK(at < bytes.size(), ErrorKind::kIo, who, ": a JPEG image of ", bytes.size(),
               " bytes that ends in its header");
    return bytes[at++];
  };
  for (;;) {
    uint8_t marker = 0;
    while (marker == 0) {  // what stands between segments is passed over, as libjpeg does
      while (next() != 0xff) continue;
      while ((marker = next()) == 0xff) continue;
    }
    if (marker == 0x01 || (marker >= 0xd0 && marker <= 0xd7)) continue;  // without a length
    WEFT_CHECK(marker != 0xd8 && marker != 0xd9 && marker != 0xda, ErrorKind::kIo, who,
               ": a JPEG image without a frame header before byte ", at);
    const size_t left = bytes.size() - at;
    const size_t length = left < 2 ? 0 : Big16(bytes.data() + at);
    WEFT_CHECK(length >= 2 && length <= left, ErrorKind::kIo, who, ": a JPEG segment of ", length,
               " bytes at byte ", at, ", expected 2 to ", left);
    const uint8_t* segment = bytes.data() + at + 2;
    at += length;
    if (!IsFrame(marker)) continue;
    WEFT_CHECK(marker <= 0xc2 || marker == 0xc9 || marker == 0xca, ErrorKind::kUnsupported, who,
               ": a lossless or hierarchical JPEG image (SOF", marker - 0xc0, ")");
    WEFT_CHECK(length >= 8, ErrorKind::kIo, who, ": a JPEG frame header of ", length, " bytes");
    const int precision = segment[0], components = segment[5];
    WEFT_CHECK(precision == 8, ErrorKind::kUnsupported, who, ": a JPEG image of ", precision,
               " bits per sample, expected 8");
    WEFT_CHECK(components == 1 || components == 3 || components == 4, ErrorKind::kUnsupported, who,
               ": a JPEG image of ", components, " components, expected 1, 3 or 4");
    const Header h{Format::kJpeg, Big16(segment + 1), Big16(segment + 3), components == 1 ? 1 : 3};
    CheckSize(h, who);
    // Huffman coding spends at least one bit on each block of 8 x 8 samples; arithmetic coding
    // less.
    const bool arithmetic = marker >= 0xc9;
    CheckPlausible(arithmetic || h.height * h.width / 512 <= std::ssize(bytes), h, bytes, who);
    return {h, components};
  }
}

TJPF PixelFormat(int channels, bool rgb) {
  if (channels == 1) return TJPF_GRAY;
  return rgb ? TJPF_RGB : TJPF_BGR;
}

// Warnings that leave the pixels as they are; every other one means damage.
bool IsHarmless(std::string_view warning) {
  constexpr std::string_view kHarmless[] = {"extraneous bytes before marker", "JFIF revision",
                                            "Adobe color transform", "Invalid SOS parameters"};
  return std::any_of(std::begin(kHarmless), std::end(kHarmless), [&](std::string_view text) {
    return warning.find(text) != std::string_view::npos;
  });
}

bool HasEndOfImage(Bytes bytes) {
  constexpr uint8_t kEnd[] = {0xff, 0xd9};
  return std::find_end(bytes.begin(), bytes.end(), std::begin(kEnd), std::end(kEnd)) != bytes.end();
}

struct Turbo {
  explicit Turbo(tjhandle made) : handle(made) {}
  ~Turbo() {
    if (handle != nullptr) tjDestroy(handle);
  }
  Turbo(const Turbo&) = delete;
  Turbo& operator=(const Turbo&) = delete;
  const tjhandle handle;
};

// What went wrong, or nothing. A handle keeps the tables of the image before, which one that lacks
// its own would be decoded with: every image has a handle to itself.
std::string RunJpeg(Bytes bytes, const Header& h, TJPF format, uint8_t* out, int flags) {
  const Turbo turbo(tjInitDecompress());
  if (turbo.handle == nullptr) return tjGetErrorStr2(nullptr);
  const int width = static_cast<int>(h.width), height = static_cast<int>(h.height);
  const int done = tjDecompress2(turbo.handle, bytes.data(), bytes.size(), out, width,
                                 width * tjPixelSize[format], height, format,
                                 TJFLAG_ACCURATEDCT | TJFLAG_LIMITSCANS | flags);
  return done == 0 ? std::string() : tjGetErrorStr2(turbo.handle);
}

void DecodeJpeg(Bytes bytes, const Header& h, TJPF format, uint8_t* out, std::string_view who) {
  // The first warning stops, so that damage costs no time. TurboJPEG tells of the first warning or
  // of an error alone: after a harmless one the end of the image has to be looked for.
  std::string problem = RunJpeg(bytes, h, format, out, TJFLAG_STOPONWARNING);
  if (IsHarmless(problem) && HasEndOfImage(bytes)) {
    problem = RunJpeg(bytes, h, format, out, 0);
    if (IsHarmless(problem)) return;
  }
  WEFT_CHECK(problem.empty(), ErrorKind::kIo, who,
             ": a damaged or incomplete JPEG image: ", problem);
}

// Adobe's inverted CMYK, as OpenCV reads it.
void CmykToPixels(const uint8_t* cmyk, int64_t pixels, int channels, bool rgb, uint8_t* out) {
  for (int64_t i = 0; i < pixels; ++i, cmyk += 4, out += channels) {
    const int k = cmyk[3];
    int color[3];
    for (int c = 0; c < 3; ++c) color[c] = k - ((255 - cmyk[c]) * k >> 8);
    if (channels == 1) {
      // 0.299, 0.587 and 0.114 in 14 bits.
      *out =
          static_cast<uint8_t>((4899 * color[0] + 9617 * color[1] + 1868 * color[2] + 8192) >> 14);
    } else {
      for (int c = 0; c < 3; ++c) out[rgb ? c : 2 - c] = static_cast<uint8_t>(color[c]);
    }
  }
}

// --- PNG (ISO/IEC 15948)

Header PngHeader(Bytes bytes, std::string_view who) {
  constexpr size_t kSize = 8 + 8 + 13 + 4;  // signature and IHDR
  WEFT_CHECK(bytes.size() >= kSize, ErrorKind::kIo, who, ": a PNG image of ", bytes.size(),
             " bytes that ends in its header");
  const uint8_t* chunk = bytes.data() + 8;
  WEFT_CHECK(Big32(chunk) == 13 && std::memcmp(chunk + 4, "IHDR", 4) == 0, ErrorKind::kIo, who,
             ": a PNG image that does not begin with its header");
  const int depth = chunk[16], color = chunk[17];
  const bool gray = color == PNG_COLOR_TYPE_GRAY || color == PNG_COLOR_TYPE_GRAY_ALPHA;
  const bool alpha = color == PNG_COLOR_TYPE_GRAY_ALPHA || color == PNG_COLOR_TYPE_RGB_ALPHA;
  const Header h{Format::kPng, Big32(chunk + 12), Big32(chunk + 8), gray ? 1 : 3, alpha};
  CheckSize(h, who);
  constexpr int kSamples[] = {1, 0, 3, 1, 2, 0, 4};
  WEFT_CHECK(color < 7 && kSamples[color] > 0, ErrorKind::kIo, who, ": a PNG image of colour type ",
             color);
  // Deflate makes at most 1032 bytes of one.
  const int64_t row = (h.width * depth * kSamples[color] + 7) / 8;
  CheckPlausible(row * h.height / 1032 <= std::ssize(bytes), h, bytes, who);
  return h;
}

// What libpng's callbacks see. Errors leave it by longjmp: the functions that call setjmp, and
// those that libpng calls, hold nothing that has a destructor.
struct PngState {
  const uint8_t* next = nullptr;  // of the input
  size_t left = 0;
  std::vector<uint8_t>* written = nullptr;
  char message[128] = "out of memory";
};

void OnPngError(png_structp png, png_const_charp message) {
  auto* state = static_cast<PngState*>(png_get_error_ptr(png));
  std::strncpy(state->message, message, sizeof(state->message) - 1);
  png_longjmp(png, 1);
}

void OnPngWarning(png_structp, png_const_charp) {}

void OnPngRead(png_structp png, png_bytep to, size_t n) {
  auto* state = static_cast<PngState*>(png_get_io_ptr(png));
  if (n > state->left) png_error(png, "it is incomplete");
  std::memcpy(to, state->next, n);
  state->next += n;
  state->left -= n;
}

bool Append(std::vector<uint8_t>* to, const uint8_t* from, size_t n) noexcept {
  try {
    to->insert(to->end(), from, from + n);
    return true;
  } catch (const std::exception&) {
    return false;
  }
}

void OnPngWrite(png_structp png, png_bytep from, size_t n) {
  if (!Append(static_cast<PngState*>(png_get_io_ptr(png))->written, from, n)) {
    png_error(png, "out of memory");
  }
}

bool ReadPng(PngState* state, const Header& h, int channels, bool rgb, uint8_t* out) {
  png_structp png = png_create_read_struct(PNG_LIBPNG_VER_STRING, state, OnPngError, OnPngWarning);
  png_infop info = png == nullptr ? nullptr : png_create_info_struct(png);
  if (info == nullptr || setjmp(png_jmpbuf(png)) != 0) {
    png_destroy_read_struct(&png, &info, nullptr);
    return false;
  }
  png_set_read_fn(png, state, OnPngRead);
  png_read_info(png, info);
  png_set_strip_16(png);
  if (channels < 4) png_set_strip_alpha(png);
  png_set_palette_to_rgb(png);
  png_set_expand_gray_1_2_4_to_8(png);
  if (channels == 1) {
    if (png_get_color_type(png, info) & PNG_COLOR_MASK_COLOR) {
      png_set_rgb_to_gray(png, PNG_ERROR_ACTION_NONE, 0.299, 0.587);
    }
  } else {
    png_set_gray_to_rgb(png);
    if (!rgb) png_set_bgr(png);
  }
  const int passes = png_set_interlace_handling(png);
  png_read_update_info(png, info);
  const size_t row = static_cast<size_t>(h.width) * static_cast<size_t>(channels);
  if (png_get_image_height(png, info) != h.height || png_get_rowbytes(png, info) != row) {
    png_error(png, "its rows have an unexpected size");
  }
  for (int pass = 0; pass < passes; ++pass) {
    for (int64_t y = 0; y < h.height; ++y) {
      png_read_row(png, out + static_cast<size_t>(y) * row, nullptr);
    }
  }
  png_read_end(png, nullptr);
  png_destroy_read_struct(&png, &info, nullptr);
  return true;
}

bool WritePng(PngState* state, const uint8_t* pixels, int64_t height, int64_t width, int channels,
              bool rgb, int level) {
  png_structp png = png_create_write_struct(PNG_LIBPNG_VER_STRING, state, OnPngError, OnPngWarning);
  png_infop info = png == nullptr ? nullptr : png_create_info_struct(png);
  if (info == nullptr || setjmp(png_jmpbuf(png)) != 0) {
    png_destroy_write_struct(&png, &info);
    return false;
  }
  png_set_write_fn(png, state, OnPngWrite, nullptr);
  png_set_compression_level(png, level);
  const int color = channels == 1   ? PNG_COLOR_TYPE_GRAY
                    : channels == 3 ? PNG_COLOR_TYPE_RGB
                                    : PNG_COLOR_TYPE_RGB_ALPHA;
  png_set_IHDR(png, info, static_cast<png_uint_32>(width), static_cast<png_uint_32>(height), 8,
               color, PNG_INTERLACE_NONE, PNG_COMPRESSION_TYPE_DEFAULT, PNG_FILTER_TYPE_DEFAULT);
  png_write_info(png, info);
  if (!rgb && channels > 1) png_set_bgr(png);
  for (int64_t y = 0; y < height; ++y) png_write_row(png, pixels + y * width * channels);
  png_write_end(png, nullptr);
  png_destroy_write_struct(&png, &info);
  return true;
}

void CheckEncodable(int64_t height, int64_t width, int64_t longest, bool channels_fit, int channels,
                    std::string_view who) {
  WEFT_CHECK(height >= 1 && width >= 1 && height <= longest && width <= longest &&
                 height <= kMaxPixels / width,
             ErrorKind::kValue, who, ": an image of ", width, " x ", height,
             " pixels, expected sides of 1 to ", longest, " and at most ", kMaxPixels, " pixels");
  WEFT_CHECK(channels_fit, ErrorKind::kValue, who, ": an image of ", channels, " channels");
}

}  // namespace

Header ReadHeader(std::span<const uint8_t> bytes, std::string_view who) {
  if (bytes.size() >= 3 && bytes[0] == 0xff && bytes[1] == 0xd8 && bytes[2] == 0xff) {
    return ReadFrame(bytes, who).header;
  }
  if (bytes.size() >= sizeof(kPngSignature) &&
      std::memcmp(bytes.data(), kPngSignature, sizeof(kPngSignature)) == 0) {
    return PngHeader(bytes, who);
  }
  Fail(ErrorKind::kIo, who, ": ", bytes.size(), " bytes that are neither a JPEG nor a PNG image");
}

void Decoder::Decode(std::span<const uint8_t> bytes, int channels, bool rgb, uint8_t* out,
                     std::string_view who) {
  const Header header = ReadHeader(bytes, who);
  WEFT_CHECK(channels == 1 || channels == 3 || (channels == 4 && header.alpha), ErrorKind::kValue,
             who, ": decoding to ", channels, " channels, expected 1 or 3");
  if (header.format == Format::kPng) {
    PngState state{bytes.data(), bytes.size()};
    WEFT_CHECK(ReadPng(&state, header, channels, rgb, out), ErrorKind::kIo, who,
               ": a damaged PNG image: ", state.message);
    return;
  }
  if (ReadFrame(bytes, who).components < 4) {
    DecodeJpeg(bytes, header, PixelFormat(channels, rgb), out, who);
    return;
  }
  const int64_t pixels = header.height * header.width;
  cmyk_.resize(static_cast<size_t>(pixels) * 4);
  DecodeJpeg(bytes, header, TJPF_CMYK, cmyk_.data(), who);
  CmykToPixels(cmyk_.data(), pixels, channels, rgb, out);
}

std::vector<uint8_t> EncodeJpeg(const uint8_t* pixels, int64_t height, int64_t width, int channels,
                                bool rgb, int quality, std::string_view who) {
  CheckEncodable(height, width, kMaxJpegSide, channels == 1 || channels == 3, channels, who);
  WEFT_CHECK(quality >= 1 && quality <= 100, ErrorKind::kValue, who, ": quality is ", quality,
             ", expected 1 to 100");
  const Turbo compressor(tjInitCompress());
  WEFT_CHECK(compressor.handle != nullptr, ErrorKind::kMemory, who, ": ", tjGetErrorStr2(nullptr));
  const int w = static_cast<int>(width), h = static_cast<int>(height);
  const TJSAMP subsampling = channels == 1 ? TJSAMP_GRAY : TJSAMP_420;
  std::vector<uint8_t> bytes(tjBufSize(w, h, subsampling));
  unsigned char* data = bytes.data();
  unsigned long size = bytes.size();
  const int done =
      tjCompress2(compressor.handle, pixels, w, 0, h, PixelFormat(channels, rgb), &data, &size,
                  subsampling, quality, TJFLAG_ACCURATEDCT | TJFLAG_NOREALLOC);
  WEFT_CHECK(done == 0, ErrorKind::kInternal, who, ": ", tjGetErrorStr2(compressor.handle));
  bytes.resize(size);
  return bytes;
}

std::vector<uint8_t> EncodePng(const uint8_t* pixels, int64_t height, int64_t width, int channels,
                               bool rgb, int level, std::string_view who) {
  CheckEncodable(height, width, PNG_USER_WIDTH_MAX, channels == 1 || channels == 3 || channels == 4,
                 channels, who);
  WEFT_CHECK(level >= 0 && level <= 9, ErrorKind::kValue, who, ": compression level is ", level,
             ", expected 0 to 9");
  std::vector<uint8_t> bytes;
  PngState state{nullptr, 0, &bytes};
  WEFT_CHECK(WritePng(&state, pixels, height, width, channels, rgb, level), ErrorKind::kInternal,
             who, ": ", state.message);
  return bytes;
}

}  // namespace weft::image
