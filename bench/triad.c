/* Memory bandwidth of the machine: c = a + scale * b over arrays of n floats, all threads.
 * The stores bypass the cache where the machine can do that, so that no line is read before it is written. */
#include <stddef.h>
#if defined(__x86_64__)
#include <immintrin.h>
#endif

void triad(const float* a, const float* b, float* c, float scale, ptrdiff_t n) {
#if defined(__x86_64__)
  const __m128 factor = _mm_set1_ps(scale);
#pragma omp parallel for schedule(static)
  for (ptrdiff_t i = 0; i < n; i += 16) {
    for (ptrdiff_t j = i; j < i + 16; j += 4) {
      _mm_stream_ps(c + j, _mm_add_ps(_mm_load_ps(a + j), _mm_mul_ps(factor, _mm_load_ps(b + j))));
    }
  }
  _mm_sfence();
#else
#pragma omp parallel for simd schedule(static)
  for (ptrdiff_t i = 0; i < n; ++i) c[i] = a[i] + scale * b[i];
#endif
}

/* Sum of an array: what a pass that only reads can reach. */
float read_only(const float* a, ptrdiff_t n) {
  float total = 0;
#pragma omp parallel for simd reduction(+ : total) schedule(static)
  for (ptrdiff_t i = 0; i < n; ++i) total += a[i];
  return total;
}
