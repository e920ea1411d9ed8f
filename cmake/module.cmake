# glidepath_module(NAME DEPENDS other modules... THIRD_PARTY libraries...)
#
# The one place where a module says what it stands on. The call
#   - builds every source of the folder into the static library glidepath_NAME and links what it depends on,
#   - registers the test layering.NAME, which compares the folder's #include lines with the same lists,
#   - checks that every header compiles alone (part of the target all_verify_interface_header_sets).
# A core module (below src/) may never reach Qt; see glidepath_check_core_has_no_qt.
function(glidepath_module name)
  cmake_parse_arguments(arg "QT" "" "DEPENDS;THIRD_PARTY" ${ARGN})
  if(name MATCHES "^ui/")
    set(root "${PROJECT_SOURCE_DIR}")
  else()
    set(root "${PROJECT_SOURCE_DIR}/src")
  endif()
  file(GLOB sources CONFIGURE_DEPENDS "${root}/${name}/*.cpp")
  file(GLOB headers CONFIGURE_DEPENDS "${root}/${name}/*.h")
  string(REPLACE "/" "_" flat "${name}")
  set(target glidepath_${flat})

  if(sources)
    add_library(${target} STATIC)
    set(scope PUBLIC)
    target_sources(${target} PRIVATE ${sources})
    target_link_libraries(${target} PRIVATE glidepath_warnings)
    if(NOT arg_QT)
      glidepath_use_precompiled(${target} core)
    elseif(NOT "Qt6::Core" IN_LIST arg_THIRD_PARTY)
      glidepath_use_precompiled(${target} widgets)
    endif()
  else()
    add_library(${target} INTERFACE)
    set(scope INTERFACE)
  endif()
  target_sources(${target} ${scope} FILE_SET HEADERS BASE_DIRS "${root}" FILES ${headers})
  set_target_properties(${target} PROPERTIES VERIFY_INTERFACE_HEADER_SETS ON)
  if(arg_QT)
    set_target_properties(${target} PROPERTIES AUTOMOC ON)
    target_sources(${target} PRIVATE ${headers}) # where AUTOMOC looks
  else()
    set_property(GLOBAL APPEND PROPERTY GLIDEPATH_CORE_TARGETS ${target})
  endif()

  foreach(dependency IN LISTS arg_DEPENDS)
    string(REPLACE "/" "_" dependency "${dependency}")
    target_link_libraries(${target} ${scope} glidepath_${dependency})
  endforeach()
  target_link_libraries(${target} ${scope} ${arg_THIRD_PARTY})

  add_test(NAME layering.${flat}
    COMMAND ${CMAKE_COMMAND}
      "-DFOLDER=${root}/${name}" "-DMODULE=${name}"
      "-DDEPENDS=${arg_DEPENDS}" "-DTHIRD_PARTY=${arg_THIRD_PARTY}"
      -P ${PROJECT_SOURCE_DIR}/cmake/check_layering.cmake)
endfunction()

# Walks everything a core module links, directly or through others, and stops the configure step at the first Qt or
# network library: this is a health diary, its core talks to nobody.
function(glidepath_check_core_has_no_qt)
  get_property(targets GLOBAL PROPERTY GLIDEPATH_CORE_TARGETS)
  foreach(target IN LISTS targets)
    set(open ${target})
    set(seen "")
    while(open)
      list(POP_FRONT open library)
      if(library IN_LIST seen)
        continue()
      endif()
      list(APPEND seen ${library})
      if(library MATCHES "Qt[0-9]*::|Qt[0-9](Core|Gui|Widgets|Network)|CURL|curl|Boost::asio|OpenSSL")
        message(FATAL_ERROR "${target} reaches ${library}. The core knows neither Qt nor the network: see src/README.md.")
      endif()
      if(TARGET ${library})
        foreach(property LINK_LIBRARIES INTERFACE_LINK_LIBRARIES)
          get_target_property(more ${library} ${property})
          if(more)
            list(APPEND open ${more})
          endif()
        endforeach()
      endif()
    endwhile()
  endforeach()
endfunction()
