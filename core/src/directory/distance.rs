//! Distance on the globe.

use crate::municipality::Position;

/// Mean radius of the earth (IUGG), in metres.
const EARTH_RADIUS: f64 = 6_371_008.8;

/// Metres between two positions along the surface, by the haversine formula. A position that is no
/// number is infinitely far.
pub fn meters_between(a: Position, b: Position) -> u32 {
    let (lat_a, lat_b) = (a.latitude.to_radians(), b.latitude.to_radians());
    let half_lat = ((lat_b - lat_a) / 2.0).sin();
    let half_lon = ((b.longitude - a.longitude).to_radians() / 2.0).sin();
    let h = half_lat * half_lat + lat_a.cos() * lat_b.cos() * half_lon * half_lon;
    let meters = 2.0 * EARTH_RADIUS * h.clamp(0.0, 1.0).sqrt().asin();
    if meters.is_finite() { meters.round() as u32 } else { u32::MAX }
}

#[cfg(test)]
mod tests {
    use super::*;

    const fn at(latitude: f64, longitude: f64) -> Position {
        Position { latitude, longitude }
    }

    #[test]
    fn a_degree_of_latitude_is_111_kilometres() {
        assert_eq!(meters_between(at(35.0, 139.0), at(36.0, 139.0)), 111_195);
        assert_eq!(meters_between(at(35.0, 139.0), at(35.0, 139.0)), 0);
    }

    #[test]
    fn the_other_side_of_the_earth_is_half_its_girth() {
        assert_eq!(meters_between(at(0.0, 0.0), at(0.0, 180.0)), 20_015_114);
        assert_eq!(meters_between(at(90.0, 0.0), at(-90.0, 0.0)), 20_015_114);
    }

    #[test]
    fn no_number_is_far_away() {
        assert_eq!(meters_between(at(f64::NAN, 0.0), at(0.0, 0.0)), u32::MAX);
        assert_eq!(meters_between(at(f64::INFINITY, 0.0), at(0.0, 0.0)), u32::MAX);
    }
}
