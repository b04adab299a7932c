// Functions of R that the library calls.
#pragma once

#include <type_traits>

#include "bridge.h"

namespace weft_r {

// At load, on R's thread.
void prepare_callbacks();
// Whether this is a process that R forked, which has one thread.
bool is_forked();

// Runs body(data), which may call R and jump, below frames of the library. A jump (an error, an
// interrupt, a restart) stops here; then the result is false, the library's call is to fail, and
// raise_last goes on with the jump. On other threads than R's own nothing runs.
bool run_callback(void (*body)(void*), void* data);

// 0, or -1 where the jump waits, as the library's callbacks return it.
template <typename Body>
int callback(const Body& body) {
  static_assert(std::is_trivially_destructible_v<Body>);
  const auto call = [](void* data) { (*static_cast<const Body*>(data))(); };
  return run_callback(call, const_cast<Body*>(&body)) ? 0 : -1;
}

// Where the library's last error is a jump that waits: goes on with it. Otherwise comes back.
void resume_jump(const char* message);

// An object of R that the library refers to.
struct Kept {
  SEXP object;
  const char** texts;  // memory of the library's for as long, or NULL
  Kept* next;          // of those that were released on another thread
};
// `room` for texts. Raises MEMORY.
Kept* keep(SEXP object, size_t room = 0);
// For the library, from any thread. NULL is accepted.
void release_kept(void* kept);
// Lets go of what other threads released.
void release_late();

// A handle of R's on an array that the library lends, which may be NULL. The caller protects it.
SEXP borrow(weft_array* array);
SEXP borrow_all(weft_array* const* arrays, size_t n);
// Evaluates a function of this package. The caller protects the result.
SEXP call_package(const char* function, size_t n, const SEXP* arguments);

}  // namespace weft_r
