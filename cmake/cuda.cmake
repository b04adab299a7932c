# The CUDA plugin, a library that weft loads when a GPU is first asked for. AUTO builds it where the
# CUDA runtime's header and static library are found: in a toolkit (CUDAToolkit_ROOT, CUDA_PATH,
# /usr/local/cuda) or in the wheels nvidia-cuda-runtime and nvidia-cuda-crt.
set(WEFT_CUDA AUTO CACHE STRING "Build the CUDA plugin: AUTO, ON or OFF")
set_property(CACHE WEFT_CUDA PROPERTY STRINGS AUTO ON OFF)
if(NOT WEFT_CUDA)
  return()
endif()

execute_process(
  COMMAND ${Python3_EXECUTABLE} -c "import sysconfig; print(sysconfig.get_path('purelib'))"
  OUTPUT_VARIABLE WEFT_SITE_PACKAGES OUTPUT_STRIP_TRAILING_WHITESPACE)
set(WEFT_CUDA_HINTS ${CUDAToolkit_ROOT} $ENV{CUDA_PATH} /usr/local/cuda
  ${WEFT_SITE_PACKAGES}/nvidia/cu13)
find_path(WEFT_CUDA_INCLUDE cuda_runtime_api.h HINTS ${WEFT_CUDA_HINTS} PATH_SUFFIXES include)
find_library(WEFT_CUDART cudart_static HINTS ${WEFT_CUDA_HINTS} PATH_SUFFIXES lib64 lib)
if(NOT WEFT_CUDA_INCLUDE OR NOT WEFT_CUDART)
  if(NOT WEFT_CUDA STREQUAL AUTO)
    message(FATAL_ERROR "WEFT_CUDA is ON, but cuda_runtime_api.h or cudart_static was not found; "
      "set CUDAToolkit_ROOT")
  endif()
  message(STATUS "CUDA plugin: off, there is no CUDA runtime")
  return()
endif()

message(STATUS "CUDA plugin: on, ${WEFT_CUDART}")
add_library(weft_cuda MODULE core/device/cuda/plugin.cc)
target_include_directories(weft_cuda PRIVATE ${CMAKE_SOURCE_DIR} ${WEFT_CUDA_INCLUDE})
target_link_libraries(weft_cuda PRIVATE ${WEFT_CUDART} Threads::Threads ${CMAKE_DL_LIBS} rt)
# weft looks for it in its own folder.
if(DEFINED SKBUILD)
  install(TARGETS weft_cuda LIBRARY DESTINATION weft/lib)
else()
  install(TARGETS weft_cuda LIBRARY DESTINATION ${CMAKE_INSTALL_LIBDIR} COMPONENT c)
endif()
