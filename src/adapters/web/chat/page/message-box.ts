/** The line to write on, by its id in the page. */
export const MESSAGE_BOX = 'message-box';
