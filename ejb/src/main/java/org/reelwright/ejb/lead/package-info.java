/**
 * Keeps what campaigns know, answers from it, takes leads, hands chats over to people, tells others of leads, and erases what
 * nobody may keep any longer.
 */
package org.reelwright.ejb.lead;
