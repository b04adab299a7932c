# Installing the C library: header, library, CMake package, pkg-config file.
include(GNUInstallDirs)
include(CMakePackageConfigHelpers)

# oneDNN, OpenBLAS, Highway and the image libraries lie beside the library and are found there.
get_filename_component(WEFT_OPENBLAS_DIR ${WEFT_OPENBLAS_LIBRARY} DIRECTORY)
file(GLOB WEFT_OPENBLAS_FILES ${WEFT_OPENBLAS_DIR}/*.so*)
get_target_property(WEFT_DNNL_FILE DNNL::dnnl IMPORTED_LOCATION_RELEASE)
file(REAL_PATH ${WEFT_DNNL_FILE} WEFT_DNNL_FILE)
set_target_properties(weft PROPERTIES INSTALL_RPATH "$ORIGIN")

# The name by which programs look a shared library up.
function(weft_soname library out)
  execute_process(COMMAND ${CMAKE_READELF} -d ${library} OUTPUT_VARIABLE dynamic
    COMMAND_ERROR_IS_FATAL ANY)
  string(REGEX MATCH "SONAME[^[]*\\[([^]]+)" found "${dynamic}")
  set(${out} ${CMAKE_MATCH_1} PARENT_SCOPE)
endfunction()

# Shared ones, since Debian's static libraries are not position independent.
set(WEFT_DEBIAN_LIBRARIES ${HWY_LIBRARY} ${TURBOJPEG_LIBRARY} ${JPEG_LIBRARY_RELEASE}
  ${PNG_LIBRARY_RELEASE} ${ZLIB_LIBRARY_RELEASE})

# Installs all of them into a folder; further arguments go to install().
function(weft_install_dependencies folder)
  install(FILES ${WEFT_DNNL_FILE} DESTINATION ${folder} RENAME libdnnl.so.3 ${ARGN})
  install(FILES ${WEFT_OPENBLAS_FILES} DESTINATION ${folder} ${ARGN})
  foreach(library ${WEFT_DEBIAN_LIBRARIES})
    file(REAL_PATH ${library} file)
    weft_soname(${file} name)
    install(FILES ${file} DESTINATION ${folder} RENAME ${name} ${ARGN})
  endforeach()
endfunction()

install(TARGETS weft EXPORT weft-targets
  LIBRARY DESTINATION ${CMAKE_INSTALL_LIBDIR} COMPONENT c)
weft_install_dependencies(${CMAKE_INSTALL_LIBDIR} COMPONENT c)
install(FILES capi/weft.h DESTINATION ${CMAKE_INSTALL_INCLUDEDIR} COMPONENT c)
install(DIRECTORY capi/cpp/ DESTINATION ${CMAKE_INSTALL_INCLUDEDIR} COMPONENT c)
install(EXPORT weft-targets NAMESPACE weft:: COMPONENT c
  DESTINATION ${CMAKE_INSTALL_LIBDIR}/cmake/weft)
configure_package_config_file(cmake/weft-config.cmake.in
  ${CMAKE_CURRENT_BINARY_DIR}/weft-config.cmake
  INSTALL_DESTINATION ${CMAKE_INSTALL_LIBDIR}/cmake/weft)
write_basic_package_version_file(${CMAKE_CURRENT_BINARY_DIR}/weft-config-version.cmake
  COMPATIBILITY SameMinorVersion)
install(FILES ${CMAKE_CURRENT_BINARY_DIR}/weft-config.cmake
  ${CMAKE_CURRENT_BINARY_DIR}/weft-config-version.cmake COMPONENT c
  DESTINATION ${CMAKE_INSTALL_LIBDIR}/cmake/weft)
# The file finds its prefix from where it lies, so that an installation can be moved.
file(RELATIVE_PATH WEFT_PC_PREFIX /${CMAKE_INSTALL_LIBDIR}/pkgconfig /)
configure_file(cmake/weft.pc.in ${CMAKE_CURRENT_BINARY_DIR}/weft.pc @ONLY)
install(FILES ${CMAKE_CURRENT_BINARY_DIR}/weft.pc COMPONENT c
  DESTINATION ${CMAKE_INSTALL_LIBDIR}/pkgconfig)
