/** What Strapi says under its own name or of things that are not here, in the languages of the admin. */
type Words = Readonly<Record<string, string>>;

const en: Words = {
  'Auth.form.welcome.title': 'Meridian',
  'Auth.form.welcome.subtitle': 'Sign in to write, review and publish',
  'Auth.form.register.subtitle': 'Choose a password. Your name and what you write stay in this clinic’s system.',
  'Auth.form.button.password-recovery': 'Forgot your password?',
  'Auth.form.button.forgot-password': 'Ask an owner for a link',
  'app.containers.AuthPage.ForgotPasswordSuccess.title': 'An owner can help you now',
  'app.containers.AuthPage.ForgotPasswordSuccess.text.email':
    'The owners of the clinic see your request in the settings, under Password links. Nothing was sent by email.',
  'app.containers.AuthPage.ForgotPasswordSuccess.text.contact-admin':
    'Tell an owner. The link that they give you lets you choose a new password; it works once, within 24 hours.',
  'HomePage.header.subtitle': 'What waits for you today',
  'Settings.application.title': 'About',
  'app.components.LeftMenu.logo.alt': 'Meridian',
  'app.components.LeftMenu.navbrand.title': 'Meridian',
  'Settings.profile.form.section.experience.interfaceLanguageHelp': 'This changes the admin for you alone.',
  'Settings.permissions.users.listview.header.subtitle': 'Everybody who may sign in here',
  'app.components.EmptyStateLayout.content-document':
    'Nothing to show here. Choose another language or take a filter away, or write the first one.',
  'content-manager.widget.last-published.no-data': 'Nothing is published yet. What goes out to the site appears here.',
};

const es: Words = {
  'Auth.form.welcome.title': 'Meridian',
  'Auth.form.welcome.subtitle': 'Inicie sesión para escribir, revisar y publicar',
  'Auth.form.register.subtitle': 'Elija una contraseña. Su nombre y lo que escriba quedan en el sistema de esta clínica.',
  'Auth.form.button.password-recovery': '¿Ha olvidado su contraseña?',
  'Auth.form.button.forgot-password': 'Pedir un enlace a un responsable',
  'app.containers.AuthPage.ForgotPasswordSuccess.title': 'Un responsable ya puede ayudarle',
  'app.containers.AuthPage.ForgotPasswordSuccess.text.email':
    'Los responsables de la clínica ven su petición en los ajustes, en «Password links». No se ha enviado ningún correo.',
  'app.containers.AuthPage.ForgotPasswordSuccess.text.contact-admin':
    'Avise a un responsable. Con el enlace que le dé podrá elegir otra contraseña; sirve una sola vez, durante 24 horas.',
  'HomePage.header.subtitle': 'Lo que le espera hoy',
  'Settings.application.title': 'Acerca de',
  'app.components.LeftMenu.logo.alt': 'Meridian',
  'app.components.LeftMenu.navbrand.title': 'Meridian',
  'Settings.profile.form.section.experience.interfaceLanguageHelp': 'Solo cambia la administración para usted.',
  'Settings.permissions.users.listview.header.subtitle': 'Todas las personas que pueden iniciar sesión aquí',
  'app.components.EmptyStateLayout.content-document':
    'Aquí no hay nada. Elija otro idioma o quite un filtro, o escriba el primer contenido.',
  'content-manager.widget.last-published.no-data': 'Todavía no hay nada publicado. Aquí aparece lo que sale al sitio.',
};

const zhHans: Words = {
  'Auth.form.welcome.title': 'Meridian',
  'Auth.form.welcome.subtitle': '登录后即可撰写、审阅和发布',
  'Auth.form.register.subtitle': '请设置密码。您的姓名和您撰写的内容只保存在本诊所的系统中。',
  'Auth.form.button.password-recovery': '忘记密码?',
  'Auth.form.button.forgot-password': '请负责人提供链接',
  'app.containers.AuthPage.ForgotPasswordSuccess.title': '负责人现在可以帮助您',
  'app.containers.AuthPage.ForgotPasswordSuccess.text.email': '诊所负责人可在设置的“Password links”中看到您的请求。系统没有发送任何邮件。',
  'app.containers.AuthPage.ForgotPasswordSuccess.text.contact-admin':
    '请告知负责人。您可以用负责人提供的链接设置新密码;链接只能使用一次,24 小时内有效。',
  'HomePage.header.subtitle': '今天等待您处理的事项',
  'Settings.application.title': '关于',
  'app.components.LeftMenu.logo.alt': 'Meridian',
  'app.components.LeftMenu.navbrand.title': 'Meridian',
  'Settings.profile.form.section.experience.interfaceLanguageHelp': '只改变您自己看到的管理界面。',
  'Settings.permissions.users.listview.header.subtitle': '所有可以在此登录的人员',
  'app.components.EmptyStateLayout.content-document': '这里没有内容。请选择其他语言或去掉筛选条件,或撰写第一条内容。',
  'content-manager.widget.last-published.no-data': '尚未发布任何内容。发布到网站的内容会显示在这里。',
};

export const WORDS = { en, es, 'zh-Hans': zhHans };
