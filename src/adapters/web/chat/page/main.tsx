document.title = '找单';
