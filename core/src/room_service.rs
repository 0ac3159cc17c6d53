//! RoomService: rooms, their participants, tracks and data (docs.livekit.io/reference/server/server-apis).

use crate::{
    message::schema::id,
    rpc::{Grant, Rpc},
};

const fn row(method: &'static str, grant: Grant, reply: usize) -> Rpc {
    Rpc { service: "RoomService", method, grant, idempotent: false, reply }
}

pub static RPCS: &[Rpc] = &[
    row("CreateRoom", Grant::RoomCreate, id::ROOM).idempotent(),
    row("ListRooms", Grant::RoomList, id::LIST_ROOMS_RESPONSE).idempotent(),
    row("DeleteRoom", Grant::RoomCreate, id::DELETE_ROOM_RESPONSE),
    row("UpdateRoomMetadata", Grant::RoomAdmin, id::ROOM).idempotent(),
    row("ListParticipants", Grant::RoomAdmin, id::LIST_PARTICIPANTS_RESPONSE).idempotent(),
    row("GetParticipant", Grant::RoomAdmin, id::PARTICIPANT_INFO).idempotent(),
    row("RemoveParticipant", Grant::RoomAdmin, id::REMOVE_PARTICIPANT_RESPONSE),
    row("MutePublishedTrack", Grant::RoomAdmin, id::MUTE_ROOM_TRACK_RESPONSE).idempotent(),
    row("UpdateParticipant", Grant::RoomAdmin, id::PARTICIPANT_INFO).idempotent(),
    row("UpdateSubscriptions", Grant::RoomAdmin, id::UPDATE_SUBSCRIPTIONS_RESPONSE).idempotent(),
    row("SendData", Grant::RoomAdmin, id::SEND_DATA_RESPONSE),
];
