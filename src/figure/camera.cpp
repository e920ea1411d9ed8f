#include "figure/camera.h"

#include <cmath>

namespace glidepath::figure {

Camera::Camera(const View& view)
    : m_sinYaw{std::sin(inRadians(view.yaw))}, m_cosYaw{std::cos(inRadians(view.yaw))},
      m_sinPitch{std::sin(inRadians(view.pitch))}, m_cosPitch{std::cos(inRadians(view.pitch))}, m_shear{view.shear} {}

} // namespace glidepath::figure
