// @ts-check
'use strict';

// A participant of the in-memory server: tracks, permissions, subscriptions, and the events that a client would get.
// room.js creates it when a test joins.

const { randomUUID } = require('crypto');
const { EventEmitter } = require('events');
const models = require('../generated/livekit_models.js');
const { newId, seconds } = require('./ids.js');

const { ParticipantInfo, ParticipantInfo_State, ParticipantPermission, TrackInfo, TrackSource, TrackType } = models;

/** Defaults of a published track. */
const MICROPHONE = { name: 'microphone', type: TrackType.AUDIO, source: TrackSource.MICROPHONE, mimeType: 'audio/red' };
const CAMERA = { name: 'camera', type: TrackType.VIDEO, source: TrackSource.CAMERA, mimeType: 'video/VP8' };

/** The letter for the source in a track's sid. */
const SOURCES = {
  [TrackSource.CAMERA]: 'C',
  [TrackSource.MICROPHONE]: 'M',
  [TrackSource.SCREEN_SHARE]: 'S',
  [TrackSource.SCREEN_SHARE_AUDIO]: 'S',
};

/** A participant of a room, with what its client would see. */
class Participant extends EventEmitter {
  #room;

  /** @type {any} */
  #permission;

  #autoSubscribe;

  /** The sids of the tracks that it wants to receive. */
  #wanted = new Set();

  /** The sids of the tracks that it receives. */
  #subscribed = new Set();

  #hasPublished = false;

  /** Incremented with each change. */
  #version = 1;

  /**
   * @param {any} room
   * @param {string} identity
   * @param {any} claims of the token
   * @param {{ autoSubscribe?: boolean }} options
   */
  constructor(room, identity, { name, metadata, video }, { autoSubscribe = true }) {
    super();
    this.#room = room;
    this.#autoSubscribe = autoSubscribe;
    this.sid = newId('PA_');
    this.identity = identity;
    this.name = name ?? '';
    this.metadata = metadata ?? '';
    this.joinedAt = seconds();
    this.state = ParticipantInfo_State.ACTIVE;
    /** The tracks that this participant publishes. */
    this.tracks = [];
    this.#permission = permissionOf(video);
  }

  get permission() {
    return ParticipantPermission.fromPartial(this.#permission);
  }

  /** The ParticipantInfo that the server reports. */
  get info() {
    const { sid, identity, state, tracks, metadata, joinedAt, name, permission } = this;
    const isPublisher = this.#hasPublished && permission.canPublish;
    const version = this.#version;
    return ParticipantInfo.fromPartial({
      ...{ sid, identity, state, tracks, metadata, joinedAt, name, permission, isPublisher, version },
    });
  }

  /** The other participants that are visible to this one. */
  get participants() {
    return this.#room.others(this).map(({ info }) => info);
  }

  /** A dependent participant counts for no limit and does not keep the room open. */
  get isDependent() {
    return this.#permission.recorder;
  }

  /**
   * @param {any} [track] fields of the TrackInfo. Default: a microphone.
   * @returns {any} the TrackInfo
   * @throws {Error} if it has left the room or lacks the permission
   */
  publishTrack(track = {}) {
    const standard = track.type === TrackType.VIDEO ? CAMERA : MICROPHONE;
    const { mimeType, layers } = { ...standard, ...layersOf(track), ...track };
    const codecs = [{ mimeType, cid: randomUUID(), layers }];
    /** @type {any} */
    const info = TrackInfo.fromPartial({ ...standard, layers, codecs, ...track });
    if (this.state !== ParticipantInfo_State.ACTIVE) throw new Error(`${this.identity} has left the room`);
    if (!this.#mayPublish(info.source)) {
      const what = this.#permission.canPublish ? ` a ${TrackSource[info.source]}` : '';
      throw new Error(`${this.identity} does not have permission to publish${what}`);
    }
    info.sid = newId(`TR_${TrackType[info.type][0]}${SOURCES[info.source] ?? ''}`);
    this.tracks = [...this.tracks, info];
    this.#hasPublished = true;
    this.#version++;
    this.#room.published(this, info);
    return TrackInfo.fromPartial(info);
  }

  /** @param {string} sid of one of its tracks */
  unpublishTrack(sid) {
    const track = this.tracks.find((each) => each.sid === sid);
    if (!track) return;
    this.tracks = this.tracks.filter((each) => each !== track);
    this.#version++;
    this.#room.unpublished(this, track);
  }

  leave() {
    this.#room.remove(this, 'CLIENT_INITIATED');
  }

  /**
   * Applies an update of the server API. Empty and missing values change nothing.
   *
   * @param {{ name: string, metadata: string, permission?: any }} update
   */
  update({ name, metadata, permission }) {
    const { identity } = this;
    if (name && name !== this.name) {
      this.name = name;
      this.#version++;
      this.#room.tell('name', { identity, name }, this);
    }
    if (metadata && metadata !== this.metadata) {
      this.metadata = metadata;
      this.#version++;
      this.#room.tell('metadata', { identity, metadata }, this);
    }
    if (permission && !isSame(permission, this.#permission)) this.#permit(permission);
  }

  #permit(permission) {
    this.#permission = permission;
    this.#version++;
    for (const { sid, source } of this.tracks) if (!this.#mayPublish(source)) this.unpublishTrack(sid);
    this.#match();
    this.emit('permission', { permission: this.permission });
  }

  #mayPublish(source) {
    const { canPublish, canPublishSources } = this.#permission;
    return canPublish && (canPublishSources.length === 0 || canPublishSources.includes(source));
  }

  /** Called when another participant has published these tracks. */
  offer(sids) {
    if (this.#autoSubscribe) this.subscribe(sids);
  }

  /** @param {string[]} sids of tracks of others */
  subscribe(sids) {
    for (const sid of sids) this.#wanted.add(sid);
    this.#match();
  }

  /** @param {string[]} sids of tracks of others */
  unsubscribe(sids) {
    for (const sid of sids) this.#wanted.delete(sid);
    this.#match();
  }

  /** Subscribes to the wanted tracks that exist and are permitted. */
  #match() {
    const there = this.#permission.canSubscribe ? this.#room.tracksOfOthers(this) : [];
    const tracks = there.filter(({ sid }) => this.#wanted.has(sid));
    for (const sid of this.#subscribed) {
      if (tracks.some((track) => track.sid === sid)) continue;
      this.#subscribed.delete(sid);
      this.emit('unsubscribed', { sid });
    }
    for (const track of tracks) {
      if (this.#subscribed.has(track.sid)) continue;
      this.#subscribed.add(track.sid);
      this.emit('subscribed', track);
    }
  }
}

/** The permissions of a grant, with the real server's defaults. */
function permissionOf(grant) {
  const canPublish = grant.canPublish ?? true;
  const sources = grant.canPublishSources ?? [];
  return ParticipantPermission.fromPartial({
    canSubscribe: grant.canSubscribe ?? true,
    canPublish,
    canPublishData: grant.canPublishData ?? canPublish,
    canPublishSources: sources.map((source) => TrackSource[source.toUpperCase()] ?? TrackSource.UNKNOWN),
    hidden: grant.hidden,
    recorder: grant.recorder,
    canUpdateMetadata: grant.canUpdateOwnMetadata,
  });
}

/** A video track has one layer, of the track's size. */
function layersOf({ type, width = 0, height = 0 }) {
  return { layers: type === TrackType.VIDEO ? [{ width, height }] : [] };
}

const isSame = (one, other) => JSON.stringify(one) === JSON.stringify(other);

module.exports = { Participant };
