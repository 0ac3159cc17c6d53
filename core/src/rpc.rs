//! The remote procedures: one row each, beside each other in a file a service.

use crate::{egress_service, ingress_service, recording_service, room_service};

/// One remote procedure of a LiveKit server.
#[derive(Debug)]
pub struct Rpc {
    pub service: &'static str,
    pub method: &'static str,
    /// What its token must allow.
    pub grant: Grant,
    /// A second call after the first changes nothing, and is answered alike: it may be repeated.
    pub idempotent: bool,
    /// The reply's message, an index into [`crate::message::schema::MESSAGES`].
    pub reply: usize,
}

/// The grant that a procedure demands (docs.livekit.io/home/get-started/authentication).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Grant {
    RoomCreate,
    RoomList,
    RoomRecord,
    IngressAdmin,
    /// In the room that the call names.
    RoomAdmin,
}

impl Rpc {
    /// The same row, of a procedure that may be repeated.
    pub const fn idempotent(self) -> Rpc {
        Rpc { idempotent: true, ..self }
    }

    /// `livekit.RoomService/CreateRoom`: the end of the procedure's path.
    pub fn route(&self) -> String {
        format!("livekit.{}/{}", self.service, self.method)
    }
}

impl Grant {
    /// The grants of a call's token, as JSON. `room` is the room's name as JSON, for the grants that need one.
    pub fn json(self, room: Option<&str>) -> String {
        match (self, room) {
            (Grant::RoomCreate, _) => r#"{"video":{"roomCreate":true}}"#.into(),
            (Grant::RoomList, _) => r#"{"video":{"roomList":true}}"#.into(),
            (Grant::RoomRecord, _) => r#"{"video":{"roomRecord":true}}"#.into(),
            (Grant::IngressAdmin, _) => r#"{"video":{"ingressAdmin":true}}"#.into(),
            (Grant::RoomAdmin, None) => r#"{"video":{"roomAdmin":true}}"#.into(),
            (Grant::RoomAdmin, Some(room)) => format!(r#"{{"video":{{"roomAdmin":true,"room":{room}}}}}"#),
        }
    }
}

/// Every row. A procedure is known by its position here.
pub static ALL: [&[Rpc]; 4] =
    [room_service::RPCS, recording_service::RPCS, egress_service::RPCS, ingress_service::RPCS];

/// The row at a position in [`ALL`], counted through.
pub fn at(position: usize) -> Option<&'static Rpc> {
    ALL.iter().flat_map(|rows| rows.iter()).nth(position)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_are_found_by_position() {
        let all: Vec<&Rpc> = ALL.iter().flat_map(|rows| rows.iter()).collect();
        assert_eq!(all.len(), 28);
        for (position, row) in all.iter().enumerate() {
            assert!(std::ptr::eq(at(position).unwrap(), *row));
        }
        assert!(at(all.len()).is_none());
        assert_eq!(all[0].route(), "livekit.RoomService/CreateRoom");
    }
}
