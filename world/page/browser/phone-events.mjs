// What Telegram's client does for each event that a Mini App posts.
import { flawInPopup, popupIsOpen, showPopup } from './popup.mjs';

const COLOR = /^#[0-9a-f]{6}$/i;
const NO_INSETS = { top: 0, bottom: 0, left: 0, right: 0 };

const logged = () => {};
/** The phone's home screen lasts as long as the page. */
let isOnHomeScreen = false;

/** @type {Record<string, (phone: import('./phone.mjs').Phone, facts: any) => void>} */
export const EVENTS = {
  iframe_ready: logged,
  iframe_will_reload: logged,
  web_app_ready: logged,
  web_app_expand: logged,
  web_app_trigger_haptic_feedback: logged,
  web_app_setup_swipe_behavior: logged,
  web_app_set_background_color: logged,
  web_app_set_bottom_bar_color: logged,
  web_app_close: (phone) => phone.close(),
  web_app_request_theme: (phone) => (
    phone.post('theme_changed', { theme_params: phone.themeParams })),
  web_app_request_viewport: (phone) => phone.postViewport(),
  web_app_request_safe_area: (phone) => phone.post('safe_area_changed', NO_INSETS),
  web_app_request_content_safe_area: (phone) => (
    phone.post('content_safe_area_changed', NO_INSETS)),
  web_app_setup_main_button: (phone, facts) => phone.mainButton.setUp(facts),
  web_app_setup_secondary_button: (phone, facts) => phone.secondaryButton.setUp(facts),
  web_app_setup_back_button: (phone, { is_visible }) => (
    phone.showBackButton(is_visible === true)),
  web_app_setup_settings_button: (_phone, { is_visible }) => {
    /** @type {HTMLElement} */ (document.getElementById('phone-settings')).hidden
      = is_visible !== true;
  },
  web_app_setup_closing_behavior: (phone, { need_confirmation }) => (
    phone.confirmClosing(need_confirmation === true)),
  web_app_set_header_color(phone, { color, color_key }) {
    const named = color_key && phone.themeParams[color_key];
    const wanted = COLOR.test(color ?? '') ? color : named;
    if (wanted) phone.paintHeader(wanted);
  },
  async web_app_data_send(phone, { data }) {
    await phone.doors.send(String(data));
    phone.close();
  },
  web_app_send_prepared_message(phone, { id }) {
    phone.doors.log(`the prepared message ${id} was sent`);
    phone.post('prepared_message_sent');
  },
  web_app_check_home_screen: (phone) => (
    phone.post('home_screen_checked', { status: isOnHomeScreen ? 'added' : 'missed' })),
  web_app_add_to_home_screen(phone) {
    isOnHomeScreen = true;
    phone.doors.log('an icon was put on the home screen');
    phone.post('home_screen_added');
  },
  web_app_request_file_download(phone, { url, file_name }) {
    phone.doors.log(`${file_name} is downloaded from ${url}`);
    phone.post('file_download_requested', { status: 'downloading' });
    phone.doors.openLink(url);
  },
  async web_app_open_popup(phone, facts) {
    const flaw = popupIsOpen() ? 'another one is open' : flawInPopup(facts);
    if (flaw) {
      phone.doors.log(`the popup was refused: ${flaw}`);
      return;
    }
    const button_id = await showPopup(facts);
    phone.post('popup_closed', button_id === undefined ? {} : { button_id });
  },
  web_app_open_link(phone, { url }) {
    const isWeb = URL.canParse(url) && ['http:', 'https:'].includes(new URL(url).protocol);
    if (isWeb) phone.doors.openLink(url);
    else phone.doors.log(`the link was refused: ${url}`);
  },
  web_app_open_tg_link(phone, { path_full }) {
    if (typeof path_full === 'string' && path_full.startsWith('/')) {
      phone.doors.openLink(`https://t.me${path_full}`);
    } else {
      phone.doors.log(`the link was refused: ${path_full}`);
    }
  },
};
