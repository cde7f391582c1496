// The events of Telegram's protocol that we use, with what they carry.

export interface MainButtonFacts {
  is_visible: boolean;
  is_active: boolean;
  is_progress_visible: boolean;
  text: string | undefined;
}

export interface PopupFacts {
  message: string;
  buttons: { id: string; type: 'default' | 'destructive' | 'cancel'; text?: string }[];
}

export type HapticFacts =
  | { type: 'notification'; notification_type: 'success' | 'error' }
  | { type: 'selection_change' };

type Nothing = Record<string, never>;

/** What we tell Telegram. */
export interface Outgoing {
  iframe_ready: { reload_supported: boolean };
  iframe_will_reload: Nothing;
  web_app_ready: Nothing;
  web_app_expand: Nothing;
  web_app_close: Nothing;
  web_app_request_theme: Nothing;
  web_app_request_viewport: Nothing;
  web_app_request_safe_area: Nothing;
  web_app_request_content_safe_area: Nothing;
  web_app_set_header_color: { color_key: 'bg_color' | 'secondary_bg_color' };
  web_app_set_background_color: { color: string };
  web_app_setup_main_button: MainButtonFacts | { is_visible: false };
  web_app_setup_back_button: { is_visible: boolean };
  web_app_setup_closing_behavior: { need_confirmation: boolean };
  web_app_trigger_haptic_feedback: HapticFacts;
  web_app_open_popup: PopupFacts;
  web_app_open_link: { url: string };
  web_app_open_tg_link: { path_full: string };
  web_app_open_invoice: { slug: string };
  web_app_setup_settings_button: { is_visible: boolean };
  web_app_send_prepared_message: { id: string };
  web_app_check_home_screen: Nothing;
  web_app_add_to_home_screen: Nothing;
  web_app_request_file_download: { url: string; file_name: string };
}

/** What Telegram tells us. Nothing in it is trusted: whoever listens checks its shape. */
export interface Incoming {
  main_button_pressed: unknown;
  back_button_pressed: unknown;
  invoice_closed: { slug?: unknown; status?: unknown } | null;
  popup_closed: { button_id?: unknown } | null;
  theme_changed: { theme_params?: unknown } | null;
  viewport_changed: { height?: unknown; is_expanded?: unknown } | null;
  safe_area_changed: unknown;
  content_safe_area_changed: unknown;
  visibility_changed: { is_visible?: unknown } | null;
  reload_iframe: unknown;
  settings_button_pressed: unknown;
  prepared_message_sent: unknown;
  prepared_message_failed: unknown;
  home_screen_checked: { status?: unknown } | null;
  home_screen_added: unknown;
}
