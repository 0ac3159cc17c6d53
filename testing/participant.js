// @ts-check
'use strict';

const { EventEmitter } = require('events');
const { ParticipantInfo_State, TrackInfo, TrackSource, TrackType } = require('../generated/livekit_models.js');
const { newId, seconds } = require('./ids.js');

/** What a published track is when nothing else is said. */
const MICROPHONE = { name: 'microphone', type: TrackType.AUDIO, source: TrackSource.MICROPHONE };

/** Who is in a room, and what its client would see. */
class Participant extends EventEmitter {
  #room;

  #permission;

  /** The sids of others' tracks that it gets. */
  #subscribed = new Set();

  /**
   * @param {any} room
   * @param {any} claims of the token
   * @param {{ autoSubscribe?: boolean }} options
   */
  constructor(room, { sub, name, metadata, video }, { autoSubscribe = true }) {
    super();
    this.#room = room;
    this.autoSubscribe = autoSubscribe;
    this.sid = newId('PA_');
    this.identity = sub;
    this.name = name ?? '';
    this.metadata = metadata ?? '';
    this.joinedAt = seconds();
    this.state = ParticipantInfo_State.ACTIVE;
    /** Its own tracks. */
    this.tracks = [];
    this.#permission = {
      canSubscribe: video.canSubscribe ?? true,
      canPublish: video.canPublish ?? true,
      canPublishData: video.canPublishData ?? video.canPublish ?? true,
      canPublishSources: [],
      hidden: video.hidden ?? false,
      recorder: video.recorder ?? false,
      canUpdateMetadata: video.canUpdateOwnMetadata ?? false,
    };
  }

  get permission() {
    return { ...this.#permission };
  }

  /** As the server describes it. */
  get info() {
    const { sid, identity, state, tracks, metadata, joinedAt, name, permission } = this;
    return { sid, identity, state, tracks, metadata, joinedAt, name, permission, isPublisher: tracks.length > 0 };
  }

  /**
   * @param {{ name?: string, type?: number, source?: number, width?: number, height?: number }} [track] a microphone
   *   without it
   * @returns {any} the TrackInfo
   */
  publishTrack(track = MICROPHONE) {
    if (!this.#permission.canPublish) throw new Error(`${this.identity} has not the permission to publish`);
    const video = track.type === TrackType.VIDEO;
    const mimeType = video ? 'video/vp8' : 'audio/red';
    const info = TrackInfo.fromPartial({ ...MICROPHONE, mimeType, ...track, sid: newId(video ? 'TR_VC' : 'TR_AM') });
    this.tracks.push(info);
    this.#room.published(this, info);
    return info;
  }

  /** @param {string} sid of one of its tracks */
  unpublishTrack(sid) {
    const track = this.tracks.find((each) => each.sid === sid);
    if (!track) return;
    this.tracks = this.tracks.filter((each) => each !== track);
    this.#room.unpublished(this, track);
  }

  leave() {
    this.#room.remove(this, 'CLIENT_INITIATED');
  }

  /** What the server decides; undefined leaves a thing as it is. */
  update(metadata, permission) {
    if (permission) {
      this.#permission = { ...this.#permission, ...permission };
      if (!this.#permission.canPublish) for (const { sid } of this.tracks) this.unpublishTrack(sid);
      if (!this.#permission.canSubscribe) for (const sid of this.#subscribed) this.unsubscribe(sid);
      else if (this.autoSubscribe) for (const { sid } of this.#room.tracksOfOthers(this)) this.subscribe(sid);
    }
    if (metadata) {
      this.metadata = metadata;
      this.#room.tell('metadata', { identity: this.identity, metadata }, this);
    }
  }

  /** @param {string} sid of another's track */
  subscribe(sid) {
    if (this.#subscribed.has(sid) || !this.#permission.canSubscribe) return;
    const track = this.#room.tracksOfOthers(this).find((each) => each.sid === sid);
    if (!track) return;
    this.#subscribed.add(sid);
    this.emit('subscribed', track);
  }

  unsubscribe(sid) {
    if (this.#subscribed.delete(sid)) this.emit('unsubscribed', { sid });
  }
}

module.exports = { Participant };
