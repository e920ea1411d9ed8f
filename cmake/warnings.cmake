# The warnings every target is built with. Each one has caught a real mistake somewhere; none is there for style.
add_library(glidepath_warnings INTERFACE)
target_compile_options(glidepath_warnings INTERFACE
  -Wall -Wextra -Wpedantic
  -Wshadow                # a second variable of the same name hides the one that was meant
  -Wconversion            # a number that no longer fits (milliseconds into int) is a wrong dose
  -Wsign-conversion       # the same, for signs
  -Wdouble-promotion
  -Wnon-virtual-dtor
  -Woverloaded-virtual    # an event handler that overrides nothing
  -Wcast-align
  -Wunused
  -Wnull-dereference
  -Wimplicit-fallthrough
  -Wswitch-enum           # a new state that a switch has not heard of
  -Wduplicated-cond -Wduplicated-branches -Wlogical-op
  -Wextra-semi
  -Wundef)
if(GLIDEPATH_WARNINGS_AS_ERRORS)
  target_compile_options(glidepath_warnings INTERFACE -Werror)
endif()
