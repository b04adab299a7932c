#include "callback.h"

#include <pthread.h>

#include <atomic>
#include <csetjmp>
#include <cstdio>
#include <cstdlib>
#include <cstring>

namespace weft_r {

namespace {

struct Frame {
  void (*body)(void*);
  void* data;
  jmp_buf out;
};

// Where a jump goes on; the text that the library's error then has in it.
SEXP waiting_jump = nullptr;
bool is_waiting = false;
char waiting_text[64];

pthread_t home_thread;
bool forked = false;

// The threads of OpenMP do not live on in a forked process, and a team would wait for them forever.
void begin_child() {
  forked = true;
  weft_set_num_threads(1);
}

SEXP run_body(void* data) {
  auto* frame = static_cast<Frame*>(data);
  frame->body(frame->data);
  return R_NilValue;
}

void leave(void* data, Rboolean jump) {
  if (jump) std::longjmp(static_cast<Frame*>(data)->out, 1);
}

std::atomic<Kept*> late{nullptr};

void release_now(Kept* kept) {
  R_ReleaseObject(kept->object);
  std::free(kept->texts);
  std::free(kept);
}

}  // namespace

void prepare_callbacks() {
  home_thread = pthread_self();
  pthread_atfork(nullptr, nullptr, begin_child);
  waiting_jump = R_MakeUnwindCont();
  R_PreserveObject(waiting_jump);
}

bool is_forked() { return forked; }

bool run_callback(void (*body)(void*), void* data) {
  static unsigned number = 0;
  if (pthread_equal(home_thread, pthread_self()) == 0) {
    weft_set_callback_error("a function of R can run on R's own thread only");
    return false;
  }
  Frame frame;
  frame.body = body;
  frame.data = data;
  if (setjmp(frame.out) != 0) {
    is_waiting = true;
    std::snprintf(waiting_text, sizeof(waiting_text), "a function of R was left (%u)", ++number);
    weft_set_callback_error(waiting_text);
    return false;
  }
  const void* memory = vmaxget();
  R_UnwindProtect(run_body, &frame, leave, &frame, waiting_jump);
  vmaxset(memory);
  return true;
}

void resume_jump(const char* message) {
  if (!is_waiting || message == nullptr || std::strstr(message, waiting_text) == nullptr) return;
  is_waiting = false;
  R_ContinueUnwind(waiting_jump);
}

Kept* keep(SEXP object, size_t room) {
  release_late();
  auto* kept = static_cast<Kept*>(std::calloc(1, sizeof(Kept)));
  auto** texts = static_cast<const char**>(std::calloc(room + 1, sizeof(char*)));
  if (kept == nullptr || texts == nullptr) {
    std::free(kept);
    std::free(texts);
    raise(WEFT_ERROR_MEMORY, "no memory is left to keep a function");
  }
  kept->object = object;
  kept->texts = texts;
  R_PreserveObject(object);
  return kept;
}

void release_kept(void* context) {
  auto* kept = static_cast<Kept*>(context);
  if (kept == nullptr) return;
  if (pthread_equal(home_thread, pthread_self()) != 0) {
    release_now(kept);
    return;
  }
  kept->next = late.load();
  while (!late.compare_exchange_weak(kept->next, kept)) {
  }
}

void release_late() {
  Kept* kept = late.exchange(nullptr);
  while (kept != nullptr) {
    Kept* next = kept->next;
    release_now(kept);
    kept = next;
  }
}

SEXP borrow(weft_array* array) {
  if (array == nullptr) return R_NilValue;
  return make_handle<weft_array>([&](weft_array** out) { return weft_array_retain(array, out); });
}

SEXP borrow_all(weft_array* const* arrays, size_t n) {
  SEXP list = PROTECT(Rf_allocVector(VECSXP, static_cast<R_xlen_t>(n)));
  for (size_t i = 0; i < n; ++i) SET_VECTOR_ELT(list, static_cast<R_xlen_t>(i), borrow(arrays[i]));
  UNPROTECT(1);
  return list;
}

SEXP call_package(const char* function, size_t n, const SEXP* arguments) {
  SEXP package = PROTECT(Rf_mkString("weft"));
  SEXP space = PROTECT(R_FindNamespace(package));
  SEXP call = R_NilValue;
  for (size_t i = n; i-- > 0;) {
    PROTECT(call);
    call = Rf_cons(arguments[i], call);
    UNPROTECT(1);
  }
  PROTECT(call);
  call = PROTECT(Rf_lcons(Rf_install(function), call));
  SEXP result = Rf_eval(call, space);
  UNPROTECT(4);
  return result;
}

}  // namespace weft_r
