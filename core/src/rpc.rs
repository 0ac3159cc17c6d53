//! The remote procedures of LiveKit's servers, generated from the services in `proto/`. The addon makes its calls by them.

use crate::message::schema::id;

/// One remote procedure.
#[derive(Debug)]
pub struct Rpc {
    /// The end of its path, such as `livekit.RoomService/CreateRoom`.
    pub route: &'static str,
    /// Name of the video grant that the call's token needs (docs.livekit.io/home/get-started/authentication).
    pub grant: &'static str,
    /// Whether the grant is for the room that the call names.
    pub in_room: bool,
    /// Whether a call may be repeated, because executing it twice does no harm.
    pub idempotent: bool,
    /// The reply's message, an index into [`crate::message::schema::MESSAGES`].
    pub reply: usize,
}

impl Rpc {
    /// The grants of a call's token, as JSON. `room` is the room's name as JSON, which only some grants need.
    pub fn grants(&self, room: Option<&str>) -> String {
        let grant = self.grant;
        match room.filter(|_| self.in_room) {
            Some(room) => format!(r#"{{"video":{{"{grant}":true,"room":{room}}}}}"#),
            None => format!(r#"{{"video":{{"{grant}":true}}}}"#),
        }
    }
}

include!("../../generated/procedures.rs");

#[cfg(test)]
mod tests {
    use super::*;

    fn grants(route: &str) -> String {
        let found = ALL.iter().find(|rpc| rpc.route == route);
        found.unwrap().grants(Some(r#""a""#))
    }

    #[test]
    fn a_token_names_the_room_only_for_grants_in_a_room() {
        assert_eq!(grants("livekit.RoomService/ListRooms"), r#"{"video":{"roomList":true}}"#);
        assert_eq!(grants("livekit.RoomService/SendData"), r#"{"video":{"roomAdmin":true,"room":"a"}}"#);
    }
}
