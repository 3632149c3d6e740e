/******/ (() => { // webpackBootstrap
/******/ 	var __webpack_modules__ = ({

/***/ 128:
/***/ ((module) => {

"use strict";
module.exports = require("../parts/github.cjs");

/***/ }),

/***/ 613:
/***/ ((module) => {

"use strict";
module.exports = require("assert");

/***/ }),

/***/ 434:
/***/ ((module) => {

"use strict";
module.exports = require("events");

/***/ }),

/***/ 896:
/***/ ((module) => {

"use strict";
module.exports = require("fs");

/***/ }),

/***/ 278:
/***/ ((module) => {

"use strict";
module.exports = require("net");

/***/ }),

/***/ 421:
/***/ ((module) => {

"use strict";
module.exports = require("node:child_process");

/***/ }),

/***/ 598:
/***/ ((module) => {

"use strict";
module.exports = require("node:crypto");

/***/ }),

/***/ 67:
/***/ ((module) => {

"use strict";
module.exports = require("node:http");

/***/ }),

/***/ 708:
/***/ ((module) => {

"use strict";
module.exports = require("node:https");

/***/ }),

/***/ 500:
/***/ ((module) => {

"use strict";
module.exports = require("node:timers/promises");

/***/ }),

/***/ 692:
/***/ ((module) => {

"use strict";
module.exports = require("node:tls");

/***/ }),

/***/ 857:
/***/ ((module) => {

"use strict";
module.exports = require("os");

/***/ }),

/***/ 928:
/***/ ((module) => {

"use strict";
module.exports = require("path");

/***/ }),

/***/ 193:
/***/ ((module) => {

"use strict";
module.exports = require("string_decoder");

/***/ }),

/***/ 557:
/***/ ((module) => {

"use strict";
module.exports = require("timers");

/***/ }),

/***/ 23:
/***/ ((module) => {

"use strict";
module.exports = require("util");

/***/ })

/******/ 	});
/************************************************************************/
/******/ 	// The module cache
/******/ 	var __webpack_module_cache__ = {};
/******/ 	
/******/ 	// The require function
/******/ 	function __nccwpck_require__(moduleId) {
/******/ 		// Check if module is in cache
/******/ 		var cachedModule = __webpack_module_cache__[moduleId];
/******/ 		if (cachedModule !== undefined) {
/******/ 			return cachedModule.exports;
/******/ 		}
/******/ 		// Create a new module (and put it into the cache)
/******/ 		var module = __webpack_module_cache__[moduleId] = {
/******/ 			// no module.id needed
/******/ 			// no module.loaded needed
/******/ 			exports: {}
/******/ 		};
/******/ 	
/******/ 		// Execute the module function
/******/ 		var threw = true;
/******/ 		try {
/******/ 			__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 			threw = false;
/******/ 		} finally {
/******/ 			if(threw) delete __webpack_module_cache__[moduleId];
/******/ 		}
/******/ 	
/******/ 		// Return the exports of the module
/******/ 		return module.exports;
/******/ 	}
/******/ 	
/************************************************************************/
/******/ 	/* webpack/runtime/asset-relocator-loader */
/******/ 	if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = __dirname + "/";
/******/ 	
/************************************************************************/
var __webpack_exports__ = {};
var __create=Object.create;var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __getProtoOf=Object.getPrototypeOf,__hasOwnProp=Object.prototype.hasOwnProperty;var __esm=(fn,res,err)=>function(){if(err)throw err[0];try{return fn&&(res=(0,fn[__getOwnPropNames(fn)[0]])(fn=0)),res}catch(e){throw err=[e],e}};var __commonJS=(cb,mod)=>function(){try{return mod||(0,cb[__getOwnPropNames(cb)[0]])((mod={exports:{}}).exports,mod),mod.exports}catch(e){throw mod=0,e}};var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toESM=(mod,isNodeMode,target)=>(target=mod!=null?__create(__getProtoOf(mod)):{},__copyProps(isNodeMode||!mod||!mod.__esModule?__defProp(target,"default",{
value:mod,enumerable:!0}):target,mod)),__toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var require_http=__commonJS({"lazy:http"(exports2,module2){var load=()=>__nccwpck_require__(67);module2.exports={get Agent(){return load().Agent},get ClientRequest(){
return load().ClientRequest},get CloseEvent(){return load().CloseEvent},get IncomingMessage(){return load().IncomingMessage},get METHODS(){return load().METHODS},
get MessageEvent(){return load().MessageEvent},get OutgoingMessage(){return load().OutgoingMessage},get STATUS_CODES(){return load().STATUS_CODES},get Server(){
return load().Server},get ServerResponse(){return load().ServerResponse},get WebSocket(){return load().WebSocket},get _connectionListener(){return load()._connectionListener},
get createServer(){return load().createServer},get get(){return load().get},get globalAgent(){return load().globalAgent},get maxHeaderSize(){return load().maxHeaderSize},
get request(){return load().request},get setGlobalProxyFromEnv(){return load().setGlobalProxyFromEnv},get setMaxIdleHTTPParsers(){return load().setMaxIdleHTTPParsers},
get validateHeaderName(){return load().validateHeaderName},get validateHeaderValue(){return load().validateHeaderValue}}}});var require_https=__commonJS({"lazy:https"(exports2,module2){var load=()=>__nccwpck_require__(708);module2.exports={get Agent(){return load().Agent},get Server(){return load().
Server},get createServer(){return load().createServer},get get(){return load().get},get globalAgent(){return load().globalAgent},get request(){return load().request}}}});function getProxyUrl(reqUrl){let usingSsl=reqUrl.protocol==="https:";if(checkBypass(reqUrl))return;let proxyVar=usingSsl?process.env.https_proxy||process.env.HTTPS_PROXY:
process.env.http_proxy||process.env.HTTP_PROXY;if(proxyVar)try{return new DecodedURL(proxyVar)}catch{if(!proxyVar.startsWith("http://")&&!proxyVar.startsWith("h\
ttps://"))return new DecodedURL(`http://${proxyVar}`)}else return}function checkBypass(reqUrl){if(!reqUrl.hostname)return!1;let reqHost=reqUrl.hostname;if(isLoopbackAddress(
reqHost))return!0;let noProxy=process.env.no_proxy||process.env.NO_PROXY||"";if(!noProxy)return!1;let reqPort;reqUrl.port?reqPort=Number(reqUrl.port):reqUrl.protocol===
"http:"?reqPort=80:reqUrl.protocol==="https:"&&(reqPort=443);let upperReqHosts=[reqUrl.hostname.toUpperCase()];typeof reqPort=="number"&&upperReqHosts.push(`${upperReqHosts[0]}\
:${reqPort}`);for(let upperNoProxyItem of noProxy.split(",").map(x=>x.trim().toUpperCase()).filter(x=>x))if(upperNoProxyItem==="*"||upperReqHosts.some(x=>x===upperNoProxyItem||
x.endsWith(`.${upperNoProxyItem}`)||upperNoProxyItem.startsWith(".")&&x.endsWith(`${upperNoProxyItem}`)))return!0;return!1}function isLoopbackAddress(host){let hostLower=host.
toLowerCase();return hostLower==="localhost"||hostLower.startsWith("127.")||hostLower.startsWith("[::1]")||hostLower.startsWith("[0:0:0:0:0:0:0:1]")}var DecodedURL,
init_proxy=__esm({"node_modules/@actions/http-client/lib/proxy.js"(){DecodedURL=class extends URL{constructor(url,base){super(url,base),this._decodedUsername=decodeURIComponent(
super.username),this._decodedPassword=decodeURIComponent(super.password)}get username(){return this._decodedUsername}get password(){return this._decodedPassword}}}});var require_tls=__commonJS({"lazy:tls"(exports2,module2){var load=()=>__nccwpck_require__(692);module2.exports={get CLIENT_RENEG_LIMIT(){return load().CLIENT_RENEG_LIMIT},
get CLIENT_RENEG_WINDOW(){return load().CLIENT_RENEG_WINDOW},get DEFAULT_CIPHERS(){return load().DEFAULT_CIPHERS},get DEFAULT_ECDH_CURVE(){return load().DEFAULT_ECDH_CURVE},
get DEFAULT_MAX_VERSION(){return load().DEFAULT_MAX_VERSION},get DEFAULT_MIN_VERSION(){return load().DEFAULT_MIN_VERSION},get SecureContext(){return load().SecureContext},
get Server(){return load().Server},get TLSSocket(){return load().TLSSocket},get checkServerIdentity(){return load().checkServerIdentity},get connect(){return load().
connect},get convertALPNProtocols(){return load().convertALPNProtocols},get createSecureContext(){return load().createSecureContext},get createServer(){return load().
createServer},get getCACertificates(){return load().getCACertificates},get getCertificateCompressionAlgorithms(){return load().getCertificateCompressionAlgorithms},
get getCiphers(){return load().getCiphers},get rootCertificates(){return load().rootCertificates},get setDefaultCACertificates(){return load().setDefaultCACertificates}}}});var require_tunnel=__commonJS({"node_modules/tunnel/lib/tunnel.js"(exports2){"use strict";var net=__nccwpck_require__(278),tls=require_tls(),http2=require_http(),https2=require_https(),
events2=__nccwpck_require__(434),assert=__nccwpck_require__(613),util=__nccwpck_require__(23);exports2.httpOverHttp=httpOverHttp2;exports2.httpsOverHttp=httpsOverHttp2;exports2.httpOverHttps=
httpOverHttps2;exports2.httpsOverHttps=httpsOverHttps2;function httpOverHttp2(options){var agent=new TunnelingAgent(options);return agent.request=http2.request,
agent}function httpsOverHttp2(options){var agent=new TunnelingAgent(options);return agent.request=http2.request,agent.createSocket=createSecureSocket,agent.defaultPort=
443,agent}function httpOverHttps2(options){var agent=new TunnelingAgent(options);return agent.request=https2.request,agent}function httpsOverHttps2(options){var agent=new TunnelingAgent(
options);return agent.request=https2.request,agent.createSocket=createSecureSocket,agent.defaultPort=443,agent}function TunnelingAgent(options){var self=this;self.
options=options||{},self.proxyOptions=self.options.proxy||{},self.maxSockets=self.options.maxSockets||http2.Agent.defaultMaxSockets,self.requests=[],self.sockets=
[],self.on("free",function(socket,host,port,localAddress){for(var options2=toOptions(host,port,localAddress),i=0,len=self.requests.length;i<len;++i){var pending=self.
requests[i];if(pending.host===options2.host&&pending.port===options2.port){self.requests.splice(i,1),pending.request.onSocket(socket);return}}socket.destroy(),self.
removeSocket(socket)})}util.inherits(TunnelingAgent,events2.EventEmitter);TunnelingAgent.prototype.addRequest=function(req,host,port,localAddress){var self=this,
options=mergeOptions({request:req},self.options,toOptions(host,port,localAddress));if(self.sockets.length>=this.maxSockets){self.requests.push(options);return}self.
createSocket(options,function(socket){socket.on("free",onFree),socket.on("close",onCloseOrRemove),socket.on("agentRemove",onCloseOrRemove),req.onSocket(socket);
function onFree(){self.emit("free",socket,options)}function onCloseOrRemove(err){self.removeSocket(socket),socket.removeListener("free",onFree),socket.removeListener(
"close",onCloseOrRemove),socket.removeListener("agentRemove",onCloseOrRemove)}})};TunnelingAgent.prototype.createSocket=function(options,cb){var self=this,placeholder={};
self.sockets.push(placeholder);var connectOptions=mergeOptions({},self.proxyOptions,{method:"CONNECT",path:options.host+":"+options.port,agent:!1,headers:{host:options.
host+":"+options.port}});options.localAddress&&(connectOptions.localAddress=options.localAddress),connectOptions.proxyAuth&&(connectOptions.headers=connectOptions.
headers||{},connectOptions.headers["Proxy-Authorization"]="Basic "+new Buffer(connectOptions.proxyAuth).toString("base64")),debug2("making CONNECT request");var connectReq=self.
request(connectOptions);connectReq.useChunkedEncodingByDefault=!1,connectReq.once("response",onResponse),connectReq.once("upgrade",onUpgrade),connectReq.once("c\
onnect",onConnect),connectReq.once("error",onError),connectReq.end();function onResponse(res){res.upgrade=!0}function onUpgrade(res,socket,head){process.nextTick(
function(){onConnect(res,socket,head)})}function onConnect(res,socket,head){if(connectReq.removeAllListeners(),socket.removeAllListeners(),res.statusCode!==200){
debug2("tunneling socket could not be established, statusCode=%d",res.statusCode),socket.destroy();var error2=new Error("tunneling socket could not be establish\
ed, statusCode="+res.statusCode);error2.code="ECONNRESET",options.request.emit("error",error2),self.removeSocket(placeholder);return}if(head.length>0){debug2("g\
ot illegal response body from proxy"),socket.destroy();var error2=new Error("got illegal response body from proxy");error2.code="ECONNRESET",options.request.emit(
"error",error2),self.removeSocket(placeholder);return}return debug2("tunneling connection has established"),self.sockets[self.sockets.indexOf(placeholder)]=socket,
cb(socket)}function onError(cause){connectReq.removeAllListeners(),debug2(`tunneling socket could not be established, cause=%s
`,cause.message,cause.stack);var error2=new Error("tunneling socket could not be established, cause="+cause.message);error2.code="ECONNRESET",options.request.emit(
"error",error2),self.removeSocket(placeholder)}};TunnelingAgent.prototype.removeSocket=function(socket){var pos=this.sockets.indexOf(socket);if(pos!==-1){this.sockets.
splice(pos,1);var pending=this.requests.shift();pending&&this.createSocket(pending,function(socket2){pending.request.onSocket(socket2)})}};function createSecureSocket(options,cb){
var self=this;TunnelingAgent.prototype.createSocket.call(self,options,function(socket){var hostHeader=options.request.getHeader("host"),tlsOptions=mergeOptions(
{},self.options,{socket,servername:hostHeader?hostHeader.replace(/:.*$/,""):options.host}),secureSocket=tls.connect(0,tlsOptions);self.sockets[self.sockets.indexOf(
socket)]=secureSocket,cb(secureSocket)})}function toOptions(host,port,localAddress){return typeof host=="string"?{host,port,localAddress}:host}function mergeOptions(target){
for(var i=1,len=arguments.length;i<len;++i){var overrides=arguments[i];if(typeof overrides=="object")for(var keys=Object.keys(overrides),j=0,keyLen=keys.length;j<
keyLen;++j){var k=keys[j];overrides[k]!==void 0&&(target[k]=overrides[k])}}return target}var debug2;process.env.NODE_DEBUG&&/\btunnel\b/.test(process.env.NODE_DEBUG)?
debug2=function(){var args=Array.prototype.slice.call(arguments);typeof args[0]=="string"?args[0]="TUNNEL: "+args[0]:args.unshift("TUNNEL:"),console.error.apply(
console,args)}:debug2=function(){};exports2.debug=debug2}});var require_tunnel2=__commonJS({"node_modules/tunnel/index.js"(exports2,module2){module2.exports=require_tunnel()}});var require_index_js=__commonJS({"lazy:node_modules/tunnel/index.js.lazy"(exports2,module2){var load=()=>require_tunnel2();module2.exports={get debug(){return load().
debug},get httpOverHttp(){return load().httpOverHttp},get httpOverHttps(){return load().httpOverHttps},get httpsOverHttp(){return load().httpsOverHttp},get httpsOverHttps(){
return load().httpsOverHttps}}}});var ProxyAgent,init_undici=__esm({"scripts/build/stand-ins/undici.ts"(){ProxyAgent=class{}}});var lib_exports={};__export(lib_exports,{Headers:()=>Headers,HttpClient:()=>HttpClient,HttpClientError:()=>HttpClientError,HttpClientResponse:()=>HttpClientResponse,
HttpCodes:()=>HttpCodes,MediaTypes:()=>MediaTypes,getProxyUrl:()=>getProxyUrl2,isHttps:()=>isHttps});function getProxyUrl2(serverUrl){let proxyUrl=getProxyUrl(new URL(
serverUrl));return proxyUrl?proxyUrl.href:""}function isHttps(requestUrl){return new URL(requestUrl).protocol==="https:"}var http,https,tunnel,__awaiter,HttpCodes,
Headers,MediaTypes,HttpRedirectCodes,HttpResponseRetryCodes,RetryableHttpVerbs,ExponentialBackoffCeiling,ExponentialBackoffTimeSlice,HttpClientError,HttpClientResponse,
HttpClient,lowercaseKeys,init_lib=__esm({"node_modules/@actions/http-client/lib/index.js"(){http=__toESM(require_http(),1),https=__toESM(require_https(),1);init_proxy();
tunnel=__toESM(require_index_js(),1);init_undici();__awaiter=function(thisArg,_arguments,P,generator){function adopt(value){return value instanceof P?value:new P(
function(resolve2){resolve2(value)})}return new(P||(P=Promise))(function(resolve2,reject){function fulfilled(value){try{step(generator.next(value))}catch(e){reject(
e)}}function rejected(value){try{step(generator.throw(value))}catch(e){reject(e)}}function step(result){result.done?resolve2(result.value):adopt(result.value).then(
fulfilled,rejected)}step((generator=generator.apply(thisArg,_arguments||[])).next())})};(function(HttpCodes2){HttpCodes2[HttpCodes2.OK=200]="OK",HttpCodes2[HttpCodes2.
MultipleChoices=300]="MultipleChoices",HttpCodes2[HttpCodes2.MovedPermanently=301]="MovedPermanently",HttpCodes2[HttpCodes2.ResourceMoved=302]="ResourceMoved",HttpCodes2[HttpCodes2.
SeeOther=303]="SeeOther",HttpCodes2[HttpCodes2.NotModified=304]="NotModified",HttpCodes2[HttpCodes2.UseProxy=305]="UseProxy",HttpCodes2[HttpCodes2.SwitchProxy=306]=
"SwitchProxy",HttpCodes2[HttpCodes2.TemporaryRedirect=307]="TemporaryRedirect",HttpCodes2[HttpCodes2.PermanentRedirect=308]="PermanentRedirect",HttpCodes2[HttpCodes2.
BadRequest=400]="BadRequest",HttpCodes2[HttpCodes2.Unauthorized=401]="Unauthorized",HttpCodes2[HttpCodes2.PaymentRequired=402]="PaymentRequired",HttpCodes2[HttpCodes2.
Forbidden=403]="Forbidden",HttpCodes2[HttpCodes2.NotFound=404]="NotFound",HttpCodes2[HttpCodes2.MethodNotAllowed=405]="MethodNotAllowed",HttpCodes2[HttpCodes2.NotAcceptable=
406]="NotAcceptable",HttpCodes2[HttpCodes2.ProxyAuthenticationRequired=407]="ProxyAuthenticationRequired",HttpCodes2[HttpCodes2.RequestTimeout=408]="RequestTime\
out",HttpCodes2[HttpCodes2.Conflict=409]="Conflict",HttpCodes2[HttpCodes2.Gone=410]="Gone",HttpCodes2[HttpCodes2.TooManyRequests=429]="TooManyRequests",HttpCodes2[HttpCodes2.
InternalServerError=500]="InternalServerError",HttpCodes2[HttpCodes2.NotImplemented=501]="NotImplemented",HttpCodes2[HttpCodes2.BadGateway=502]="BadGateway",HttpCodes2[HttpCodes2.
ServiceUnavailable=503]="ServiceUnavailable",HttpCodes2[HttpCodes2.GatewayTimeout=504]="GatewayTimeout"})(HttpCodes||(HttpCodes={}));(function(Headers2){Headers2.
Accept="accept",Headers2.ContentType="content-type"})(Headers||(Headers={}));(function(MediaTypes2){MediaTypes2.ApplicationJson="application/json"})(MediaTypes||
(MediaTypes={}));HttpRedirectCodes=[HttpCodes.MovedPermanently,HttpCodes.ResourceMoved,HttpCodes.SeeOther,HttpCodes.TemporaryRedirect,HttpCodes.PermanentRedirect],
HttpResponseRetryCodes=[HttpCodes.BadGateway,HttpCodes.ServiceUnavailable,HttpCodes.GatewayTimeout],RetryableHttpVerbs=["OPTIONS","GET","DELETE","HEAD"],ExponentialBackoffCeiling=
10,ExponentialBackoffTimeSlice=5,HttpClientError=class _HttpClientError extends Error{constructor(message,statusCode){super(message),this.name="HttpClientError",
this.statusCode=statusCode,Object.setPrototypeOf(this,_HttpClientError.prototype)}},HttpClientResponse=class{constructor(message){this.message=message}readBody(){
return __awaiter(this,void 0,void 0,function*(){return new Promise(resolve2=>__awaiter(this,void 0,void 0,function*(){let output=Buffer.alloc(0);this.message.on(
"data",chunk=>{output=Buffer.concat([output,chunk])}),this.message.on("end",()=>{resolve2(output.toString())})}))})}readBodyBuffer(){return __awaiter(this,void 0,
void 0,function*(){return new Promise(resolve2=>__awaiter(this,void 0,void 0,function*(){let chunks=[];this.message.on("data",chunk=>{chunks.push(chunk)}),this.
message.on("end",()=>{resolve2(Buffer.concat(chunks))})}))})}};HttpClient=class{constructor(userAgent,handlers,requestOptions){this._ignoreSslError=!1,this._allowRedirects=
!0,this._allowRedirectDowngrade=!1,this._maxRedirects=50,this._allowRetries=!1,this._maxRetries=1,this._keepAlive=!1,this._disposed=!1,this.userAgent=this._getUserAgentWithOrchestrationId(
userAgent),this.handlers=handlers||[],this.requestOptions=requestOptions,requestOptions&&(requestOptions.ignoreSslError!=null&&(this._ignoreSslError=requestOptions.
ignoreSslError),this._socketTimeout=requestOptions.socketTimeout,requestOptions.allowRedirects!=null&&(this._allowRedirects=requestOptions.allowRedirects),requestOptions.
allowRedirectDowngrade!=null&&(this._allowRedirectDowngrade=requestOptions.allowRedirectDowngrade),requestOptions.maxRedirects!=null&&(this._maxRedirects=Math.max(
requestOptions.maxRedirects,0)),requestOptions.keepAlive!=null&&(this._keepAlive=requestOptions.keepAlive),requestOptions.allowRetries!=null&&(this._allowRetries=
requestOptions.allowRetries),requestOptions.maxRetries!=null&&(this._maxRetries=requestOptions.maxRetries))}options(requestUrl,additionalHeaders){return __awaiter(
this,void 0,void 0,function*(){return this.request("OPTIONS",requestUrl,null,additionalHeaders||{})})}get(requestUrl,additionalHeaders){return __awaiter(this,void 0,
void 0,function*(){return this.request("GET",requestUrl,null,additionalHeaders||{})})}del(requestUrl,additionalHeaders){return __awaiter(this,void 0,void 0,function*(){
return this.request("DELETE",requestUrl,null,additionalHeaders||{})})}post(requestUrl,data,additionalHeaders){return __awaiter(this,void 0,void 0,function*(){return this.
request("POST",requestUrl,data,additionalHeaders||{})})}patch(requestUrl,data,additionalHeaders){return __awaiter(this,void 0,void 0,function*(){return this.request(
"PATCH",requestUrl,data,additionalHeaders||{})})}put(requestUrl,data,additionalHeaders){return __awaiter(this,void 0,void 0,function*(){return this.request("PUT",
requestUrl,data,additionalHeaders||{})})}head(requestUrl,additionalHeaders){return __awaiter(this,void 0,void 0,function*(){return this.request("HEAD",requestUrl,
null,additionalHeaders||{})})}sendStream(verb,requestUrl,stream,additionalHeaders){return __awaiter(this,void 0,void 0,function*(){return this.request(verb,requestUrl,
stream,additionalHeaders)})}getJson(requestUrl_1){return __awaiter(this,arguments,void 0,function*(requestUrl,additionalHeaders={}){additionalHeaders[Headers.Accept]=
this._getExistingOrDefaultHeader(additionalHeaders,Headers.Accept,MediaTypes.ApplicationJson);let res=yield this.get(requestUrl,additionalHeaders);return this._processResponse(
res,this.requestOptions)})}postJson(requestUrl_1,obj_1){return __awaiter(this,arguments,void 0,function*(requestUrl,obj,additionalHeaders={}){let data=JSON.stringify(
obj,null,2);additionalHeaders[Headers.Accept]=this._getExistingOrDefaultHeader(additionalHeaders,Headers.Accept,MediaTypes.ApplicationJson),additionalHeaders[Headers.
ContentType]=this._getExistingOrDefaultContentTypeHeader(additionalHeaders,MediaTypes.ApplicationJson);let res=yield this.post(requestUrl,data,additionalHeaders);
return this._processResponse(res,this.requestOptions)})}putJson(requestUrl_1,obj_1){return __awaiter(this,arguments,void 0,function*(requestUrl,obj,additionalHeaders={}){
let data=JSON.stringify(obj,null,2);additionalHeaders[Headers.Accept]=this._getExistingOrDefaultHeader(additionalHeaders,Headers.Accept,MediaTypes.ApplicationJson),
additionalHeaders[Headers.ContentType]=this._getExistingOrDefaultContentTypeHeader(additionalHeaders,MediaTypes.ApplicationJson);let res=yield this.put(requestUrl,
data,additionalHeaders);return this._processResponse(res,this.requestOptions)})}patchJson(requestUrl_1,obj_1){return __awaiter(this,arguments,void 0,function*(requestUrl,obj,additionalHeaders={}){
let data=JSON.stringify(obj,null,2);additionalHeaders[Headers.Accept]=this._getExistingOrDefaultHeader(additionalHeaders,Headers.Accept,MediaTypes.ApplicationJson),
additionalHeaders[Headers.ContentType]=this._getExistingOrDefaultContentTypeHeader(additionalHeaders,MediaTypes.ApplicationJson);let res=yield this.patch(requestUrl,
data,additionalHeaders);return this._processResponse(res,this.requestOptions)})}request(verb,requestUrl,data,headers){return __awaiter(this,void 0,void 0,function*(){
if(this._disposed)throw new Error("Client has already been disposed.");let parsedUrl=new URL(requestUrl),info2=this._prepareRequest(verb,parsedUrl,headers),maxTries=this.
_allowRetries&&RetryableHttpVerbs.includes(verb)?this._maxRetries+1:1,numTries=0,response;do{if(response=yield this.requestRaw(info2,data),response&&response.message&&
response.message.statusCode===HttpCodes.Unauthorized){let authenticationHandler;for(let handler of this.handlers)if(handler.canHandleAuthentication(response)){authenticationHandler=
handler;break}return authenticationHandler?authenticationHandler.handleAuthentication(this,info2,data):response}let redirectsRemaining=this._maxRedirects;for(;response.
message.statusCode&&HttpRedirectCodes.includes(response.message.statusCode)&&this._allowRedirects&&redirectsRemaining>0;){let redirectUrl=response.message.headers.
location;if(!redirectUrl)break;let parsedRedirectUrl=new URL(redirectUrl);if(parsedUrl.protocol==="https:"&&parsedUrl.protocol!==parsedRedirectUrl.protocol&&!this.
_allowRedirectDowngrade)throw new Error("Redirect from HTTPS to HTTP protocol. This downgrade is not allowed for security reasons. If you want to allow this beh\
avior, set the allowRedirectDowngrade option to true.");if(yield response.readBody(),parsedRedirectUrl.hostname!==parsedUrl.hostname)for(let header in headers)header.
toLowerCase()==="authorization"&&delete headers[header];info2=this._prepareRequest(verb,parsedRedirectUrl,headers),response=yield this.requestRaw(info2,data),redirectsRemaining--}
if(!response.message.statusCode||!HttpResponseRetryCodes.includes(response.message.statusCode))return response;numTries+=1,numTries<maxTries&&(yield response.readBody(),
yield this._performExponentialBackoff(numTries))}while(numTries<maxTries);return response})}dispose(){this._agent&&this._agent.destroy(),this._disposed=!0}requestRaw(info2,data){
return __awaiter(this,void 0,void 0,function*(){return new Promise((resolve2,reject)=>{function callbackForResult(err,res){err?reject(err):res?resolve2(res):reject(
new Error("Unknown error"))}this.requestRawWithCallback(info2,data,callbackForResult)})})}requestRawWithCallback(info2,data,onResult){typeof data=="string"&&(info2.
options.headers||(info2.options.headers={}),info2.options.headers["Content-Length"]=Buffer.byteLength(data,"utf8"));let callbackCalled=!1;function handleResult(err,res){
callbackCalled||(callbackCalled=!0,onResult(err,res))}let req=info2.httpModule.request(info2.options,msg=>{let res=new HttpClientResponse(msg);handleResult(void 0,
res)}),socket;req.on("socket",sock=>{socket=sock}),req.setTimeout(this._socketTimeout||3*6e4,()=>{socket&&socket.end(),handleResult(new Error(`Request timeout: ${info2.
options.path}`))}),req.on("error",function(err){handleResult(err)}),data&&typeof data=="string"&&req.write(data,"utf8"),data&&typeof data!="string"?(data.on("cl\
ose",function(){req.end()}),data.pipe(req)):req.end()}getAgent(serverUrl){let parsedUrl=new URL(serverUrl);return this._getAgent(parsedUrl)}getAgentDispatcher(serverUrl){
let parsedUrl=new URL(serverUrl),proxyUrl=getProxyUrl(parsedUrl);if(proxyUrl&&proxyUrl.hostname)return this._getProxyAgentDispatcher(parsedUrl,proxyUrl)}_prepareRequest(method,requestUrl,headers){
let info2={};info2.parsedUrl=requestUrl;let usingSsl=info2.parsedUrl.protocol==="https:";info2.httpModule=usingSsl?https:http;let defaultPort=usingSsl?443:80;if(info2.
options={},info2.options.host=info2.parsedUrl.hostname,info2.options.port=info2.parsedUrl.port?parseInt(info2.parsedUrl.port):defaultPort,info2.options.path=(info2.
parsedUrl.pathname||"")+(info2.parsedUrl.search||""),info2.options.method=method,info2.options.headers=this._mergeHeaders(headers),this.userAgent!=null&&(info2.
options.headers["user-agent"]=this.userAgent),info2.options.agent=this._getAgent(info2.parsedUrl),this.handlers)for(let handler of this.handlers)handler.prepareRequest(
info2.options);return info2}_mergeHeaders(headers){return this.requestOptions&&this.requestOptions.headers?Object.assign({},lowercaseKeys(this.requestOptions.headers),
lowercaseKeys(headers||{})):lowercaseKeys(headers||{})}_getExistingOrDefaultHeader(additionalHeaders,header,_default){let clientHeader;if(this.requestOptions&&this.
requestOptions.headers){let headerValue=lowercaseKeys(this.requestOptions.headers)[header];headerValue&&(clientHeader=typeof headerValue=="number"?headerValue.toString():
headerValue)}let additionalValue=additionalHeaders[header];return additionalValue!==void 0?typeof additionalValue=="number"?additionalValue.toString():additionalValue:
clientHeader!==void 0?clientHeader:_default}_getExistingOrDefaultContentTypeHeader(additionalHeaders,_default){let clientHeader;if(this.requestOptions&&this.requestOptions.
headers){let headerValue=lowercaseKeys(this.requestOptions.headers)[Headers.ContentType];headerValue&&(typeof headerValue=="number"?clientHeader=String(headerValue):
Array.isArray(headerValue)?clientHeader=headerValue.join(", "):clientHeader=headerValue)}let additionalValue=additionalHeaders[Headers.ContentType];return additionalValue!==
void 0?typeof additionalValue=="number"?String(additionalValue):Array.isArray(additionalValue)?additionalValue.join(", "):additionalValue:clientHeader!==void 0?
clientHeader:_default}_getAgent(parsedUrl){let agent,proxyUrl=getProxyUrl(parsedUrl),useProxy=proxyUrl&&proxyUrl.hostname;if(this._keepAlive&&useProxy&&(agent=this.
_proxyAgent),useProxy||(agent=this._agent),agent)return agent;let usingSsl=parsedUrl.protocol==="https:",maxSockets=100;if(this.requestOptions&&(maxSockets=this.
requestOptions.maxSockets||http.globalAgent.maxSockets),proxyUrl&&proxyUrl.hostname){let agentOptions={maxSockets,keepAlive:this._keepAlive,proxy:Object.assign(
Object.assign({},(proxyUrl.username||proxyUrl.password)&&{proxyAuth:`${proxyUrl.username}:${proxyUrl.password}`}),{host:proxyUrl.hostname,port:proxyUrl.port})},
tunnelAgent,overHttps=proxyUrl.protocol==="https:";usingSsl?tunnelAgent=overHttps?tunnel.httpsOverHttps:tunnel.httpsOverHttp:tunnelAgent=overHttps?tunnel.httpOverHttps:
tunnel.httpOverHttp,agent=tunnelAgent(agentOptions),this._proxyAgent=agent}if(!agent){let options={keepAlive:this._keepAlive,maxSockets};agent=usingSsl?new https.Agent(
options):new http.Agent(options),this._agent=agent}return usingSsl&&this._ignoreSslError&&(agent.options=Object.assign(agent.options||{},{rejectUnauthorized:!1})),
agent}_getProxyAgentDispatcher(parsedUrl,proxyUrl){let proxyAgent;if(this._keepAlive&&(proxyAgent=this._proxyAgentDispatcher),proxyAgent)return proxyAgent;let usingSsl=parsedUrl.
protocol==="https:";return proxyAgent=new ProxyAgent(Object.assign({uri:proxyUrl.href,pipelining:this._keepAlive?1:0},(proxyUrl.username||proxyUrl.password)&&{token:`\
Basic ${Buffer.from(`${proxyUrl.username}:${proxyUrl.password}`).toString("base64")}`})),this._proxyAgentDispatcher=proxyAgent,usingSsl&&this._ignoreSslError&&(proxyAgent.
options=Object.assign(proxyAgent.options.requestTls||{},{rejectUnauthorized:!1})),proxyAgent}_getUserAgentWithOrchestrationId(userAgent){let baseUserAgent=userAgent||
"actions/http-client",orchId=process.env.ACTIONS_ORCHESTRATION_ID;if(orchId){let sanitizedId=orchId.replace(/[^a-z0-9_.-]/gi,"_");return`${baseUserAgent} action\
s_orchestration_id/${sanitizedId}`}return baseUserAgent}_performExponentialBackoff(retryNumber){return __awaiter(this,void 0,void 0,function*(){retryNumber=Math.
min(ExponentialBackoffCeiling,retryNumber);let ms=ExponentialBackoffTimeSlice*Math.pow(2,retryNumber);return new Promise(resolve2=>setTimeout(()=>resolve2(),ms))})}_processResponse(res,options){
return __awaiter(this,void 0,void 0,function*(){return new Promise((resolve2,reject)=>__awaiter(this,void 0,void 0,function*(){let statusCode=res.message.statusCode||
0,response={statusCode,result:null,headers:{}};statusCode===HttpCodes.NotFound&&resolve2(response);function dateTimeDeserializer(key,value){if(typeof value=="st\
ring"){let a=new Date(value);if(!isNaN(a.valueOf()))return a}return value}let obj,contents;try{contents=yield res.readBody(),contents&&contents.length>0&&(options&&
options.deserializeDates?obj=JSON.parse(contents,dateTimeDeserializer):obj=JSON.parse(contents),response.result=obj),response.headers=res.message.headers}catch{}
if(statusCode>299){let msg;obj&&obj.message?msg=obj.message:contents&&contents.length>0?msg=contents:msg=`Failed request: (${statusCode})`;let err=new HttpClientError(
msg,statusCode);err.result=response.result,reject(err)}else resolve2(response)}))})}},lowercaseKeys=obj=>Object.keys(obj).reduce((c,k)=>(c[k.toLowerCase()]=obj[k],
c),{})}});var require_index_js2=__commonJS({"lazy:node_modules/@actions/http-client/lib/index.js.lazy"(exports2,module2){var load=()=>(init_lib(),__toCommonJS(lib_exports));
module2.exports={get Headers(){return load().Headers},get HttpClient(){return load().HttpClient},get HttpClientError(){return load().HttpClientError},get HttpClientResponse(){
return load().HttpClientResponse},get HttpCodes(){return load().HttpCodes},get MediaTypes(){return load().MediaTypes},get getProxyUrl(){return load().getProxyUrl},
get isHttps(){return load().isHttps}}}});var require_github=__commonJS({"heavy:@actions/github"(exports2,module2){module2.exports={get getOctokit(){return (__nccwpck_require__(128)._actions_github$getOctokit)}}}});var require_crypto=__commonJS({"lazy:crypto"(exports2,module2){var load=()=>__nccwpck_require__(598);module2.exports={get Certificate(){return load().Certificate},
get Cipheriv(){return load().Cipheriv},get Decipheriv(){return load().Decipheriv},get DiffieHellman(){return load().DiffieHellman},get DiffieHellmanGroup(){return load().
DiffieHellmanGroup},get ECDH(){return load().ECDH},get Hash(){return load().Hash},get Hmac(){return load().Hmac},get KeyObject(){return load().KeyObject},get Sign(){
return load().Sign},get Verify(){return load().Verify},get X509Certificate(){return load().X509Certificate},get argon2(){return load().argon2},get argon2Sync(){
return load().argon2Sync},get checkPrime(){return load().checkPrime},get checkPrimeSync(){return load().checkPrimeSync},get constants(){return load().constants},
get createCipheriv(){return load().createCipheriv},get createDecipheriv(){return load().createDecipheriv},get createDiffieHellman(){return load().createDiffieHellman},
get createDiffieHellmanGroup(){return load().createDiffieHellmanGroup},get createECDH(){return load().createECDH},get createHash(){return load().createHash},get createHmac(){
return load().createHmac},get createPrivateKey(){return load().createPrivateKey},get createPublicKey(){return load().createPublicKey},get createSecretKey(){return load().
createSecretKey},get createSign(){return load().createSign},get createVerify(){return load().createVerify},get decapsulate(){return load().decapsulate},get diffieHellman(){
return load().diffieHellman},get encapsulate(){return load().encapsulate},get generateKey(){return load().generateKey},get generateKeyPair(){return load().generateKeyPair},
get generateKeyPairSync(){return load().generateKeyPairSync},get generateKeySync(){return load().generateKeySync},get generatePrime(){return load().generatePrime},
get generatePrimeSync(){return load().generatePrimeSync},get getCipherInfo(){return load().getCipherInfo},get getCiphers(){return load().getCiphers},get getCurves(){
return load().getCurves},get getDiffieHellman(){return load().getDiffieHellman},get getFips(){return load().getFips},get getHashes(){return load().getHashes},get getRandomValues(){
return load().getRandomValues},get hash(){return load().hash},get hkdf(){return load().hkdf},get hkdfSync(){return load().hkdfSync},get pbkdf2(){return load().pbkdf2},
get pbkdf2Sync(){return load().pbkdf2Sync},get privateDecrypt(){return load().privateDecrypt},get privateEncrypt(){return load().privateEncrypt},get publicDecrypt(){
return load().publicDecrypt},get publicEncrypt(){return load().publicEncrypt},get randomBytes(){return load().randomBytes},get randomFill(){return load().randomFill},
get randomFillSync(){return load().randomFillSync},get randomInt(){return load().randomInt},get randomUUID(){return load().randomUUID},get randomUUIDv7(){return load().
randomUUIDv7},get scrypt(){return load().scrypt},get scryptSync(){return load().scryptSync},get secureHeapUsed(){return load().secureHeapUsed},get setEngine(){return load().
setEngine},get setFips(){return load().setFips},get sign(){return load().sign},get subtle(){return load().subtle},get timingSafeEqual(){return load().timingSafeEqual},
get verify(){return load().verify},get webcrypto(){return load().webcrypto}}}});var require_child_process=__commonJS({"lazy:child_process"(exports2,module2){var load=()=>__nccwpck_require__(421);module2.exports={get ChildProcess(){return load().
ChildProcess},get _forkChild(){return load()._forkChild},get exec(){return load().exec},get execFile(){return load().execFile},get execFileSync(){return load().
execFileSync},get execSync(){return load().execSync},get fork(){return load().fork},get spawn(){return load().spawn},get spawnSync(){return load().spawnSync}}}});var import_promises=__nccwpck_require__(500),import_http_client2=__toESM(require_index_js2()),import_github=__toESM(require_github()),import_node_crypto=__toESM(require_crypto());var os=__toESM(__nccwpck_require__(857),1);function toCommandValue(input){return input==null?"":typeof input=="string"||input instanceof String?input:JSON.stringify(input)}function toCommandProperties(annotationProperties){
return Object.keys(annotationProperties).length?{title:annotationProperties.title,file:annotationProperties.file,line:annotationProperties.startLine,endLine:annotationProperties.
endLine,col:annotationProperties.startColumn,endColumn:annotationProperties.endColumn}:{}}function issueCommand(command,properties,message){let cmd=new Command(command,properties,message);process.stdout.write(cmd.toString()+os.EOL)}function issue(name,message=""){
issueCommand(name,{},message)}var CMD_STRING="::",Command=class{constructor(command,properties,message){command||(command="missing.command"),this.command=command,
this.properties=properties,this.message=message}toString(){let cmdStr=CMD_STRING+this.command;if(this.properties&&Object.keys(this.properties).length>0){cmdStr+=
" ";let first=!0;for(let key in this.properties)if(this.properties.hasOwnProperty(key)){let val=this.properties[key];val&&(first?first=!1:cmdStr+=",",cmdStr+=`${key}\
=${escapeProperty(val)}`)}}return cmdStr+=`${CMD_STRING}${escapeData(this.message)}`,cmdStr}};function escapeData(s){return toCommandValue(s).replace(/%/g,"%25").
replace(/\r/g,"%0D").replace(/\n/g,"%0A")}function escapeProperty(s){return toCommandValue(s).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A").replace(
/:/g,"%3A").replace(/,/g,"%2C")}var crypto=__toESM(require_crypto(),1),fs=__toESM(__nccwpck_require__(896),1),os2=__toESM(__nccwpck_require__(857),1);function issueFileCommand(command,message){let filePath=process.env[`GITHUB_${command}`];if(!filePath)throw new Error(`Unable to find environment variable for f\
ile command ${command}`);if(!fs.existsSync(filePath))throw new Error(`Missing file at path: ${filePath}`);fs.appendFileSync(filePath,`${toCommandValue(message)}${os2.EOL}`,
{encoding:"utf8"})}function prepareKeyValueMessage(key,value){let delimiter2=`ghadelimiter_${crypto.randomUUID()}`,convertedValue=toCommandValue(value);if(key.includes(
delimiter2))throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter2}"`);if(convertedValue.includes(delimiter2))throw new Error(`U\
nexpected input: value should not contain the delimiter "${delimiter2}"`);return`${key}<<${delimiter2}${os2.EOL}${convertedValue}${os2.EOL}${delimiter2}`}var os5=__toESM(__nccwpck_require__(857),1);var import_http_client=__toESM(require_index_js2(),1);var __awaiter2=function(thisArg,_arguments,P,generator){function adopt(value){return value instanceof P?value:new P(function(resolve2){resolve2(value)})}return new(P||
(P=Promise))(function(resolve2,reject){function fulfilled(value){try{step(generator.next(value))}catch(e){reject(e)}}function rejected(value){try{step(generator.
throw(value))}catch(e){reject(e)}}function step(result){result.done?resolve2(result.value):adopt(result.value).then(fulfilled,rejected)}step((generator=generator.
apply(thisArg,_arguments||[])).next())})};var BearerCredentialHandler=class{constructor(token){this.token=token}prepareRequest(options){if(!options.headers)throw Error("The request has no headers");options.
headers.Authorization=`Bearer ${this.token}`}canHandleAuthentication(){return!1}handleAuthentication(){return __awaiter2(this,void 0,void 0,function*(){throw new Error(
"not implemented")})}};var __awaiter3=function(thisArg,_arguments,P,generator){function adopt(value){return value instanceof P?value:new P(function(resolve2){resolve2(value)})}return new(P||
(P=Promise))(function(resolve2,reject){function fulfilled(value){try{step(generator.next(value))}catch(e){reject(e)}}function rejected(value){try{step(generator.
throw(value))}catch(e){reject(e)}}function step(result){result.done?resolve2(result.value):adopt(result.value).then(fulfilled,rejected)}step((generator=generator.
apply(thisArg,_arguments||[])).next())})},OidcClient=class _OidcClient{static createHttpClient(allowRetry=!0,maxRetry=10){let requestOptions={allowRetries:allowRetry,
maxRetries:maxRetry};return new import_http_client.HttpClient("actions/oidc-client",[new BearerCredentialHandler(_OidcClient.getRequestToken())],requestOptions)}static getRequestToken(){
let token=process.env.ACTIONS_ID_TOKEN_REQUEST_TOKEN;if(!token)throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_TOKEN env variable");return token}static getIDTokenUrl(){
let runtimeUrl=process.env.ACTIONS_ID_TOKEN_REQUEST_URL;if(!runtimeUrl)throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_URL env variable");return runtimeUrl}static getCall(id_token_url){
return __awaiter3(this,void 0,void 0,function*(){var _a;let id_token=(_a=(yield _OidcClient.createHttpClient().getJson(id_token_url).catch(error2=>{throw new Error(
`Failed to get ID Token. 
 
        Error Code : ${error2.statusCode}
 
        Error Message: ${error2.message}`)})).result)===null||_a===void 0?void 0:_a.value;if(!id_token)throw new Error("Response json body do not have ID Token \
field");return id_token})}static getIDToken(audience){return __awaiter3(this,void 0,void 0,function*(){try{let id_token_url=_OidcClient.getIDTokenUrl();if(audience){
let encodedAudience=encodeURIComponent(audience);id_token_url=`${id_token_url}&audience=${encodedAudience}`}debug(`ID token url is ${id_token_url}`);let id_token=yield _OidcClient.
getCall(id_token_url);return setSecret(id_token),id_token}catch(error2){throw new Error(`Error message: ${error2.message}`)}})}};var import_os=__nccwpck_require__(857),import_fs=__nccwpck_require__(896),__awaiter4=function(thisArg,_arguments,P,generator){function adopt(value){return value instanceof P?value:new P(
function(resolve2){resolve2(value)})}return new(P||(P=Promise))(function(resolve2,reject){function fulfilled(value){try{step(generator.next(value))}catch(e){reject(
e)}}function rejected(value){try{step(generator.throw(value))}catch(e){reject(e)}}function step(result){result.done?resolve2(result.value):adopt(result.value).then(
fulfilled,rejected)}step((generator=generator.apply(thisArg,_arguments||[])).next())})},{access,appendFile,writeFile}=import_fs.promises,SUMMARY_ENV_VAR="GITHUB\
_STEP_SUMMARY";var Summary=class{constructor(){this._buffer=""}filePath(){return __awaiter4(this,void 0,void 0,function*(){if(this._filePath)return this._filePath;let pathFromEnv=process.
env[SUMMARY_ENV_VAR];if(!pathFromEnv)throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports jo\
b summaries.`);try{yield access(pathFromEnv,import_fs.constants.R_OK|import_fs.constants.W_OK)}catch{throw new Error(`Unable to access summary file: '${pathFromEnv}\
'. Check if the file has correct read/write permissions.`)}return this._filePath=pathFromEnv,this._filePath})}wrap(tag,content,attrs={}){let htmlAttrs=Object.entries(
attrs).map(([key,value])=>` ${key}="${value}"`).join("");return content?`<${tag}${htmlAttrs}>${content}</${tag}>`:`<${tag}${htmlAttrs}>`}write(options){return __awaiter4(
this,void 0,void 0,function*(){let overwrite=!!options?.overwrite,filePath=yield this.filePath();return yield(overwrite?writeFile:appendFile)(filePath,this._buffer,
{encoding:"utf8"}),this.emptyBuffer()})}clear(){return __awaiter4(this,void 0,void 0,function*(){return this.emptyBuffer().write({overwrite:!0})})}stringify(){return this.
_buffer}isEmptyBuffer(){return this._buffer.length===0}emptyBuffer(){return this._buffer="",this}addRaw(text,addEOL=!1){return this._buffer+=text,addEOL?this.addEOL():
this}addEOL(){return this.addRaw(import_os.EOL)}addCodeBlock(code,lang){let attrs=Object.assign({},lang&&{lang}),element=this.wrap("pre",this.wrap("code",code),
attrs);return this.addRaw(element).addEOL()}addList(items,ordered=!1){let tag=ordered?"ol":"ul",listItems=items.map(item=>this.wrap("li",item)).join(""),element=this.
wrap(tag,listItems);return this.addRaw(element).addEOL()}addTable(rows){let tableBody=rows.map(row=>{let cells=row.map(cell=>{if(typeof cell=="string")return this.
wrap("td",cell);let{header,data,colspan,rowspan}=cell,tag=header?"th":"td",attrs=Object.assign(Object.assign({},colspan&&{colspan}),rowspan&&{rowspan});return this.
wrap(tag,data,attrs)}).join("");return this.wrap("tr",cells)}).join(""),element=this.wrap("table",tableBody);return this.addRaw(element).addEOL()}addDetails(label,content){
let element=this.wrap("details",this.wrap("summary",label)+content);return this.addRaw(element).addEOL()}addImage(src,alt,options){let{width,height}=options||{},
attrs=Object.assign(Object.assign({},width&&{width}),height&&{height}),element=this.wrap("img",null,Object.assign({src,alt},attrs));return this.addRaw(element).
addEOL()}addHeading(text,level){let tag=`h${level}`,allowedTag=["h1","h2","h3","h4","h5","h6"].includes(tag)?tag:"h1",element=this.wrap(allowedTag,text);return this.
addRaw(element).addEOL()}addSeparator(){let element=this.wrap("hr",null);return this.addRaw(element).addEOL()}addBreak(){let element=this.wrap("br",null);return this.
addRaw(element).addEOL()}addQuote(text,cite){let attrs=Object.assign({},cite&&{cite}),element=this.wrap("blockquote",text,attrs);return this.addRaw(element).addEOL()}addLink(text,href){
let element=this.wrap("a",text,{href});return this.addRaw(element).addEOL()}},_summary=new Summary;var summary=_summary;var import_os2=__toESM(__nccwpck_require__(857),1);var import_string_decoder=__nccwpck_require__(193);var os3=__toESM(__nccwpck_require__(857),1),events=__toESM(__nccwpck_require__(434),1),child=__toESM(require_child_process(),1),path3=__toESM(__nccwpck_require__(928),1);var path2=__toESM(__nccwpck_require__(928),1);var fs2=__toESM(__nccwpck_require__(896),1),path=__toESM(__nccwpck_require__(928),1),__awaiter5=function(thisArg,_arguments,P,generator){function adopt(value){return value instanceof
P?value:new P(function(resolve2){resolve2(value)})}return new(P||(P=Promise))(function(resolve2,reject){function fulfilled(value){try{step(generator.next(value))}catch(e){
reject(e)}}function rejected(value){try{step(generator.throw(value))}catch(e){reject(e)}}function step(result){result.done?resolve2(result.value):adopt(result.value).
then(fulfilled,rejected)}step((generator=generator.apply(thisArg,_arguments||[])).next())})},{chmod,copyFile,lstat,mkdir,open,readdir,rename,rm,rmdir,stat,symlink,
unlink}=fs2.promises,IS_WINDOWS=process.platform==="win32";var READONLY=fs2.constants.O_RDONLY;function exists(fsPath){return __awaiter5(this,void 0,void 0,function*(){try{yield stat(fsPath)}catch(err){if(err.code==="EN\
OENT")return!1;throw err}return!0})}function isRooted(p){if(p=normalizeSeparators(p),!p)throw new Error('isRooted() parameter "p" cannot be empty');return IS_WINDOWS?p.startsWith("\\")||/^[A-Z]:/i.
test(p):p.startsWith("/")}function tryGetExecutablePath(filePath,extensions){return __awaiter5(this,void 0,void 0,function*(){let stats;try{stats=yield stat(filePath)}catch(err){
err.code!=="ENOENT"&&console.log(`Unexpected error attempting to determine if executable file exists '${filePath}': ${err}`)}if(stats&&stats.isFile()){if(IS_WINDOWS){
let upperExt=path.extname(filePath).toUpperCase();if(extensions.some(validExt=>validExt.toUpperCase()===upperExt))return filePath}else if(isUnixExecutable(stats))
return filePath}let originalFilePath=filePath;for(let extension of extensions){filePath=originalFilePath+extension,stats=void 0;try{stats=yield stat(filePath)}catch(err){
err.code!=="ENOENT"&&console.log(`Unexpected error attempting to determine if executable file exists '${filePath}': ${err}`)}if(stats&&stats.isFile()){if(IS_WINDOWS){
try{let directory=path.dirname(filePath),upperName=path.basename(filePath).toUpperCase();for(let actualName of yield readdir(directory))if(upperName===actualName.
toUpperCase()){filePath=path.join(directory,actualName);break}}catch(err){console.log(`Unexpected error attempting to determine the actual case of the file '${filePath}\
': ${err}`)}return filePath}else if(isUnixExecutable(stats))return filePath}}return""})}function normalizeSeparators(p){return p=p||"",IS_WINDOWS?(p=p.replace(/\//g,
"\\"),p.replace(/\\\\+/g,"\\")):p.replace(/\/\/+/g,"/")}function isUnixExecutable(stats){return(stats.mode&1)>0||(stats.mode&8)>0&&process.getgid!==void 0&&stats.
gid===process.getgid()||(stats.mode&64)>0&&process.getuid!==void 0&&stats.uid===process.getuid()}var __awaiter6=function(thisArg,_arguments,P,generator){function adopt(value){return value instanceof P?value:new P(function(resolve2){resolve2(value)})}return new(P||
(P=Promise))(function(resolve2,reject){function fulfilled(value){try{step(generator.next(value))}catch(e){reject(e)}}function rejected(value){try{step(generator.
throw(value))}catch(e){reject(e)}}function step(result){result.done?resolve2(result.value):adopt(result.value).then(fulfilled,rejected)}step((generator=generator.
apply(thisArg,_arguments||[])).next())})};function which(tool,check){return __awaiter6(this,void 0,void 0,function*(){if(!tool)throw new Error("parameter 'tool' is required");if(check){let result=yield which(
tool,!1);if(!result)throw IS_WINDOWS?new Error(`Unable to locate executable file: ${tool}. Please verify either the file path exists or the file can be found wi\
thin a directory specified by the PATH environment variable. Also verify the file has a valid extension for an executable file.`):new Error(`Unable to locate ex\
ecutable file: ${tool}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also c\
heck the file mode to verify the file is executable.`);return result}let matches=yield findInPath(tool);return matches&&matches.length>0?matches[0]:""})}function findInPath(tool){
return __awaiter6(this,void 0,void 0,function*(){if(!tool)throw new Error("parameter 'tool' is required");let extensions=[];if(IS_WINDOWS&&process.env.PATHEXT)for(let extension of process.
env.PATHEXT.split(path2.delimiter))extension&&extensions.push(extension);if(isRooted(tool)){let filePath=yield tryGetExecutablePath(tool,extensions);return filePath?
[filePath]:[]}if(tool.includes(path2.sep))return[];let directories=[];if(process.env.PATH)for(let p of process.env.PATH.split(path2.delimiter))p&&directories.push(
p);let matches=[];for(let directory of directories){let filePath=yield tryGetExecutablePath(path2.join(directory,tool),extensions);filePath&&matches.push(filePath)}
return matches})}var import_timers=__nccwpck_require__(557),__awaiter7=function(thisArg,_arguments,P,generator){function adopt(value){return value instanceof P?value:new P(function(resolve2){
resolve2(value)})}return new(P||(P=Promise))(function(resolve2,reject){function fulfilled(value){try{step(generator.next(value))}catch(e){reject(e)}}function rejected(value){
try{step(generator.throw(value))}catch(e){reject(e)}}function step(result){result.done?resolve2(result.value):adopt(result.value).then(fulfilled,rejected)}step(
(generator=generator.apply(thisArg,_arguments||[])).next())})},IS_WINDOWS2=process.platform==="win32",ToolRunner=class extends events.EventEmitter{constructor(toolPath,args,options){
if(super(),!toolPath)throw new Error("Parameter 'toolPath' cannot be null or empty.");this.toolPath=toolPath,this.args=args||[],this.options=options||{}}_debug(message){
this.options.listeners&&this.options.listeners.debug&&this.options.listeners.debug(message)}_getCommandString(options,noPrefix){let toolPath=this._getSpawnFileName(),
args=this._getSpawnArgs(options),cmd=noPrefix?"":"[command]";if(IS_WINDOWS2)if(this._isCmdFile()){cmd+=toolPath;for(let a of args)cmd+=` ${a}`}else if(options.windowsVerbatimArguments){
cmd+=`"${toolPath}"`;for(let a of args)cmd+=` ${a}`}else{cmd+=this._windowsQuoteCmdArg(toolPath);for(let a of args)cmd+=` ${this._windowsQuoteCmdArg(a)}`}else{cmd+=
toolPath;for(let a of args)cmd+=` ${a}`}return cmd}_processLineBuffer(data,strBuffer,onLine){try{let s=strBuffer+data.toString(),n=s.indexOf(os3.EOL);for(;n>-1;){
let line=s.substring(0,n);onLine(line),s=s.substring(n+os3.EOL.length),n=s.indexOf(os3.EOL)}return s}catch(err){return this._debug(`error processing line. Faile\
d with error ${err}`),""}}_getSpawnFileName(){return IS_WINDOWS2&&this._isCmdFile()?process.env.COMSPEC||"cmd.exe":this.toolPath}_getSpawnArgs(options){if(IS_WINDOWS2&&
this._isCmdFile()){let argline=`/D /S /C "${this._windowsQuoteCmdArg(this.toolPath)}`;for(let a of this.args)argline+=" ",argline+=options.windowsVerbatimArguments?
a:this._windowsQuoteCmdArg(a);return argline+='"',[argline]}return this.args}_endsWith(str,end2){return str.endsWith(end2)}_isCmdFile(){let upperToolPath=this.toolPath.
toUpperCase();return this._endsWith(upperToolPath,".CMD")||this._endsWith(upperToolPath,".BAT")}_windowsQuoteCmdArg(arg){if(!this._isCmdFile())return this._uvQuoteCmdArg(
arg);if(!arg)return'""';let cmdSpecialChars=[" ","	","&","(",")","[","]","{","}","^","=",";","!","'","+",",","`","~","|","<",">",'"'],needsQuotes=!1;for(let char of arg)
if(cmdSpecialChars.some(x=>x===char)){needsQuotes=!0;break}if(!needsQuotes)return arg;let reverse='"',quoteHit=!0;for(let i=arg.length;i>0;i--)reverse+=arg[i-1],
quoteHit&&arg[i-1]==="\\"?reverse+="\\":arg[i-1]==='"'?(quoteHit=!0,reverse+='"'):quoteHit=!1;return reverse+='"',reverse.split("").reverse().join("")}_uvQuoteCmdArg(arg){
if(!arg)return'""';if(!arg.includes(" ")&&!arg.includes("	")&&!arg.includes('"'))return arg;if(!arg.includes('"')&&!arg.includes("\\"))return`"${arg}"`;let reverse='\
"',quoteHit=!0;for(let i=arg.length;i>0;i--)reverse+=arg[i-1],quoteHit&&arg[i-1]==="\\"?reverse+="\\":arg[i-1]==='"'?(quoteHit=!0,reverse+="\\"):quoteHit=!1;return reverse+=
'"',reverse.split("").reverse().join("")}_cloneExecOptions(options){options=options||{};let result={cwd:options.cwd||process.cwd(),env:options.env||process.env,
silent:options.silent||!1,windowsVerbatimArguments:options.windowsVerbatimArguments||!1,failOnStdErr:options.failOnStdErr||!1,ignoreReturnCode:options.ignoreReturnCode||
!1,delay:options.delay||1e4};return result.outStream=options.outStream||process.stdout,result.errStream=options.errStream||process.stderr,result}_getSpawnOptions(options,toolPath){
options=options||{};let result={};return result.cwd=options.cwd,result.env=options.env,result.windowsVerbatimArguments=options.windowsVerbatimArguments||this._isCmdFile(),
options.windowsVerbatimArguments&&(result.argv0=`"${toolPath}"`),result}exec(){return __awaiter7(this,void 0,void 0,function*(){return!isRooted(this.toolPath)&&
(this.toolPath.includes("/")||IS_WINDOWS2&&this.toolPath.includes("\\"))&&(this.toolPath=path3.resolve(process.cwd(),this.options.cwd||process.cwd(),this.toolPath)),
this.toolPath=yield which(this.toolPath,!0),new Promise((resolve2,reject)=>__awaiter7(this,void 0,void 0,function*(){this._debug(`exec tool: ${this.toolPath}`),
this._debug("arguments:");for(let arg of this.args)this._debug(`   ${arg}`);let optionsNonNull=this._cloneExecOptions(this.options);!optionsNonNull.silent&&optionsNonNull.
outStream&&optionsNonNull.outStream.write(this._getCommandString(optionsNonNull)+os3.EOL);let state=new ExecState(optionsNonNull,this.toolPath);if(state.on("deb\
ug",message=>{this._debug(message)}),this.options.cwd&&!(yield exists(this.options.cwd)))return reject(new Error(`The cwd: ${this.options.cwd} does not exist!`));
let fileName=this._getSpawnFileName(),cp=child.spawn(fileName,this._getSpawnArgs(optionsNonNull),this._getSpawnOptions(this.options,fileName)),stdbuffer="";cp.stdout&&
cp.stdout.on("data",data=>{this.options.listeners&&this.options.listeners.stdout&&this.options.listeners.stdout(data),!optionsNonNull.silent&&optionsNonNull.outStream&&
optionsNonNull.outStream.write(data),stdbuffer=this._processLineBuffer(data,stdbuffer,line=>{this.options.listeners&&this.options.listeners.stdline&&this.options.
listeners.stdline(line)})});let errbuffer="";if(cp.stderr&&cp.stderr.on("data",data=>{state.processStderr=!0,this.options.listeners&&this.options.listeners.stderr&&
this.options.listeners.stderr(data),!optionsNonNull.silent&&optionsNonNull.errStream&&optionsNonNull.outStream&&(optionsNonNull.failOnStdErr?optionsNonNull.errStream:
optionsNonNull.outStream).write(data),errbuffer=this._processLineBuffer(data,errbuffer,line=>{this.options.listeners&&this.options.listeners.errline&&this.options.
listeners.errline(line)})}),cp.on("error",err=>{state.processError=err.message,state.processExited=!0,state.processClosed=!0,state.CheckComplete()}),cp.on("exit",
code=>{state.processExitCode=code,state.processExited=!0,this._debug(`Exit code ${code} received from tool '${this.toolPath}'`),state.CheckComplete()}),cp.on("c\
lose",code=>{state.processExitCode=code,state.processExited=!0,state.processClosed=!0,this._debug(`STDIO streams have closed for tool '${this.toolPath}'`),state.
CheckComplete()}),state.on("done",(error2,exitCode)=>{stdbuffer.length>0&&this.emit("stdline",stdbuffer),errbuffer.length>0&&this.emit("errline",errbuffer),cp.removeAllListeners(),
error2?reject(error2):resolve2(exitCode)}),this.options.input){if(!cp.stdin)throw new Error("child process missing stdin");cp.stdin.end(this.options.input)}}))})}};
function argStringToArray(argString){let args=[],inQuotes=!1,escaped=!1,arg="";function append(c){escaped&&c!=='"'&&(arg+="\\"),arg+=c,escaped=!1}for(let i=0;i<
argString.length;i++){let c=argString.charAt(i);if(c==='"'){escaped?append(c):inQuotes=!inQuotes;continue}if(c==="\\"&&escaped){append(c);continue}if(c==="\\"&&
inQuotes){escaped=!0;continue}if(c===" "&&!inQuotes){arg.length>0&&(args.push(arg),arg="");continue}append(c)}return arg.length>0&&args.push(arg.trim()),args}var ExecState=class _ExecState extends events.EventEmitter{constructor(options,toolPath){
if(super(),this.processClosed=!1,this.processError="",this.processExitCode=0,this.processExited=!1,this.processStderr=!1,this.delay=1e4,this.done=!1,this.timeout=
null,!toolPath)throw new Error("toolPath must not be empty");this.options=options,this.toolPath=toolPath,options.delay&&(this.delay=options.delay)}CheckComplete(){
this.done||(this.processClosed?this._setResult():this.processExited&&(this.timeout=(0,import_timers.setTimeout)(_ExecState.HandleTimeout,this.delay,this)))}_debug(message){
this.emit("debug",message)}_setResult(){let error2;this.processExited&&(this.processError?error2=new Error(`There was an error when attempting to execute the pr\
ocess '${this.toolPath}'. This may indicate the process failed to start. Error: ${this.processError}`):this.processExitCode!==0&&!this.options.ignoreReturnCode?
error2=new Error(`The process '${this.toolPath}' failed with exit code ${this.processExitCode}`):this.processStderr&&this.options.failOnStdErr&&(error2=new Error(
`The process '${this.toolPath}' failed because one or more lines were written to the STDERR stream`))),this.timeout&&(clearTimeout(this.timeout),this.timeout=null),
this.done=!0,this.emit("done",error2,this.processExitCode)}static HandleTimeout(state){if(!state.done){if(!state.processClosed&&state.processExited){let message=`\
The STDIO streams did not close within ${state.delay/1e3} seconds of the exit event from process '${state.toolPath}'. This may indicate a child process inherite\
d the STDIO streams and has not yet exited.`;state._debug(message)}state._setResult()}}};var __awaiter8=function(thisArg,_arguments,P,generator){function adopt(value){return value instanceof P?value:new P(function(resolve2){resolve2(value)})}return new(P||
(P=Promise))(function(resolve2,reject){function fulfilled(value){try{step(generator.next(value))}catch(e){reject(e)}}function rejected(value){try{step(generator.
throw(value))}catch(e){reject(e)}}function step(result){result.done?resolve2(result.value):adopt(result.value).then(fulfilled,rejected)}step((generator=generator.
apply(thisArg,_arguments||[])).next())})};function exec(commandLine,args,options){return __awaiter8(this,void 0,void 0,function*(){let commandArgs=argStringToArray(
commandLine);if(commandArgs.length===0)throw new Error("Parameter 'commandLine' cannot be null or empty.");let toolPath=commandArgs[0];return args=commandArgs.slice(
1).concat(args||[]),new ToolRunner(toolPath,args,options).exec()})}function getExecOutput(commandLine,args,options){return __awaiter8(this,void 0,void 0,function*(){
var _a,_b;let stdout="",stderr="",stdoutDecoder=new import_string_decoder.StringDecoder("utf8"),stderrDecoder=new import_string_decoder.StringDecoder("utf8"),originalStdoutListener=(_a=
options?.listeners)===null||_a===void 0?void 0:_a.stdout,originalStdErrListener=(_b=options?.listeners)===null||_b===void 0?void 0:_b.stderr,stdErrListener=data=>{
stderr+=stderrDecoder.write(data),originalStdErrListener&&originalStdErrListener(data)},stdOutListener=data=>{stdout+=stdoutDecoder.write(data),originalStdoutListener&&
originalStdoutListener(data)},listeners=Object.assign(Object.assign({},options?.listeners),{stdout:stdOutListener,stderr:stdErrListener}),exitCode=yield exec(commandLine,
args,Object.assign(Object.assign({},options),{listeners}));return stdout+=stdoutDecoder.end(),stderr+=stderrDecoder.end(),{exitCode,stdout,stderr}})}var platform=import_os2.default.platform(),arch=import_os2.default.arch();var __awaiter9=function(thisArg,_arguments,P,generator){function adopt(value){return value instanceof P?value:new P(function(resolve2){resolve2(value)})}return new(P||
(P=Promise))(function(resolve2,reject){function fulfilled(value){try{step(generator.next(value))}catch(e){reject(e)}}function rejected(value){try{step(generator.
throw(value))}catch(e){reject(e)}}function step(result){result.done?resolve2(result.value):adopt(result.value).then(fulfilled,rejected)}step((generator=generator.
apply(thisArg,_arguments||[])).next())})},ExitCode;(function(ExitCode2){ExitCode2[ExitCode2.Success=0]="Success",ExitCode2[ExitCode2.Failure=1]="Failure"})(ExitCode||
(ExitCode={}));function exportVariable(name,val){let convertedVal=toCommandValue(val);if(process.env[name]=convertedVal,process.env.GITHUB_ENV||"")return issueFileCommand(
"ENV",prepareKeyValueMessage(name,val));issueCommand("set-env",{name},convertedVal)}function setSecret(secret){issueCommand("add-mask",{},secret)}function getInput(name,options){let val=process.env[`INPUT_${name.replace(/ /g,"_").toUpperCase()}`]||"";if(options&&options.required&&!val)throw new Error(`Inp\
ut required and not supplied: ${name}`);return options&&options.trimWhitespace===!1?val:val.trim()}function setOutput(name,value){if(process.env.GITHUB_OUTPUT||"")return issueFileCommand("OUTPUT",prepareKeyValueMessage(name,value));process.stdout.write(os5.EOL),
issueCommand("set-output",{name},toCommandValue(value))}function debug(message){issueCommand("debug",{},message)}function error(message,properties={}){issueCommand("error",toCommandProperties(properties),message instanceof
Error?message.toString():message)}function warning(message,properties={}){issueCommand("warning",toCommandProperties(properties),message instanceof Error?message.
toString():message)}function notice(message,properties={}){issueCommand("notice",toCommandProperties(properties),message instanceof Error?message.toString():message)}
function info(message){process.stdout.write(message+os5.EOL)}function startGroup(name){issue("group",name)}function endGroup(){issue("endgroup")}function group(name,fn){
return __awaiter9(this,void 0,void 0,function*(){startGroup(name);let result;try{result=yield fn()}finally{endGroup()}return result})}function saveState(name,value){
if(process.env.GITHUB_STATE||"")return issueFileCommand("STATE",prepareKeyValueMessage(name,value));issueCommand("save-state",{name},toCommandValue(value))}function getState(name){
return process.env[`STATE_${name}`]||""}function getIDToken(aud){return __awaiter9(this,void 0,void 0,function*(){return yield OidcClient.getIDToken(aud)})}var systemClock={now:()=>Date.now(),sleep:async(milliseconds,signal)=>{try{await(0,import_promises.setTimeout)(milliseconds,void 0,{signal})}catch(error2){throw signal?.
aborted?signal.reason:error2}}},TowlineError=class extends Error{code;hint;subject;at;problems;constructor(code,message,options={}){super(message,options.cause===
void 0?void 0:{cause:options.cause}),this.name="TowlineError",this.code=code,this.hint=options.hint,this.subject=options.subject,this.at=options.at,this.problems=
options.problems??[]}},isTowlineError=(error2,...codes)=>error2 instanceof TowlineError&&(codes.length===0||codes.includes(error2.code)),messageOf=error2=>error2 instanceof
Error?error2.message:String(error2),lineOf=({message,hint})=>hint===void 0?message:`${message.replace(/\.$/,"")}. ${hint}`,escapeHtml=text=>text.replaceAll("&",
"&amp;").replaceAll("<","&lt;").replaceAll(">","&gt;"),escapeMarkdown=text=>escapeHtml(text).replace(/[\\`*_{}[\]()#+!|~]/g,"\\$&"),codeHtml=text=>`<code>${text.
replaceAll(/[^\w ./:@,-]/g,letter=>`&#${letter.codePointAt(0)};`)}</code>`,shortest=4,words=/^(?:true|false|null|none)$/i,isMaskable=text=>text.trim().length>=shortest&&
!words.test(text.trim()),maskedTexts=value=>{let lines=value.split(/[\r\n]+/),parts=lines.flatMap(line=>[line,line.trim()]),whole=lines.length>1&&isMaskable(value)?
[Buffer.from(value).toString("base64")]:[];return[...new Set([...parts.filter(isMaskable),...whole])]},base64Forms=text=>{let bytes=Buffer.from(text);return[0,1,
2].map(skipped=>{let rest=bytes.subarray(skipped);return rest.toString("base64").slice(0,Math.floor(rest.length*8/6))})},shortestBase64=6,formsOf=text=>[text,JSON.
stringify(text).slice(1,-1),encodeURIComponent(text.toWellFormed()),escapeHtml(text),escapeMarkdown(text),codeHtml(text).slice(6,-7),...base64Forms(text).filter(
form=>form.length>=shortestBase64)],rangesOf=(text,form)=>{let ranges=[];for(let start=text.indexOf(form);start>=0;start=text.indexOf(form,start+1))ranges.push(
{start,end:start+form.length});return ranges},Redactor=class{#forms=new Set;add(value){let added=maskedTexts(value).filter(text=>!this.#forms.has(text));for(let text of added)
for(let form of formsOf(text))this.#forms.add(form);return added}redact(text){let found=[...this.#forms].flatMap(form=>rangesOf(text,form)),redacted="",done=0,open2;
for(let range of found.toSorted((a,b)=>a.start-b.start)){if(open2!==void 0&&range.start<open2.end){open2={start:open2.start,end:Math.max(open2.end,range.end)};continue}
open2!==void 0&&(redacted+=`${text.slice(done,open2.start)}***`,done=open2.end),open2=range}return open2===void 0?text:`${redacted}${text.slice(done,open2.start)}\
***${text.slice(open2.end)}`}},number="(0|[1-9]\\d*)",identifiers="[0-9A-Za-z-]+(?:\\.[0-9A-Za-z-]+)*",pattern=new RegExp(`^(?:(.+?)[-/@_])?v?${number}\\.${number}\
\\.${number}(?:-(${identifiers}))?(?:\\+(${identifiers}))?$`),semanticVersionOf=gitTag=>{let[,scope,major,minor,patch,preRelease="",build=""]=pattern.exec(gitTag)??
[];if(major!==void 0)return{scope,numbers:[Number(major),Number(minor),Number(patch)],preRelease,build}},compareVersions=(a,b)=>{for(let[index,value]of a.numbers.
entries()){let difference=value-(b.numbers[index]??0);if(difference!==0)return difference}return a.preRelease===""||b.preRelease===""?+(b.preRelease!=="")-+(a.preRelease!==
""):comparePreReleases(a.preRelease.split("."),b.preRelease.split("."))},comparePreReleases=(a,b)=>{for(let[index,left]of a.entries()){let right=b[index];if(right===
void 0)return 1;let difference=compareIdentifiers(left,right);if(difference!==0)return difference}return a.length-b.length},isNumber=identifier=>/^\d+$/.test(identifier),
compareIdentifiers=(a,b)=>isNumber(a)&&isNumber(b)?Number(a)-Number(b):isNumber(a)!==isNumber(b)?isNumber(a)?-1:1:a===b?0:a<b?-1:1,pem=/-----BEGIN [A-Z ]*PRIVATE KEY-----[\s\S]+-----END [A-Z ]*PRIVATE KEY-----/,
appId=/^\s*app-id:[ \t]*(\S+)[ \t]*\r?\n/,credentialOf=secret=>{let key=pem.exec(secret)?.[0];if(key===void 0)return{kind:"token",token:secret.trim()};let lines=`${key.
replaceAll(`\r
`,`
`)}
`,id=appId.exec(secret)?.[1];return id===void 0?{kind:"deploy-key",key:lines}:{kind:"app",id,key:lines}},encode=value=>Buffer.from(JSON.stringify(value)).toString(
"base64url"),appJwt=({id,key},now)=>{let seconds=Math.floor(now/1e3),claims={iat:seconds-60,exp:seconds+540,iss:id},body=`${encode({alg:"RS256",typ:"JWT"})}.${encode(
claims)}`;try{return`${body}.${(0,import_node_crypto.createSign)("RSA-SHA256").update(body).sign(key,"base64url")}`}catch(cause){throw new TowlineError("input-i\
nvalid",`The private key of App ${id} in config-token cannot be used: ${messageOf(cause)}`,{cause,hint:"Make a new private key on the App's page, and store the \
whole file below the line app-id"})}},installationToken=async({id},repository,request)=>{try{let asked={repository,what:`installation of App ${id} in ${repository}`},
url=`/app/installations/${(await request({...asked,path:"/installation"})).id}/access_tokens`;return(await request({...asked,method:"POST",url,path:"",body:{permissions:{
contents:"read"}}})).token}catch(cause){throw isTowlineError(cause,"github-not-found","github-denied")?new TowlineError("github-denied",`GitHub App ${id} cannot\
 read ${repository}: ${cause.message}`,{cause,hint:`Install the App for ${repository} with the permission "Contents: read", and check app-id and key in config-t\
oken`}):cause}},statusOf=error2=>typeof error2=="object"&&error2!==null&&"status"in error2&&typeof error2.status=="number"?error2.status:void 0,failure=({what,permission},error2)=>{
let status=statusOf(error2);return status===404?new TowlineError("github-not-found",`GitHub has no ${what}, or this token may not read it`,{cause:error2,hint:'F\
or a private repository pass a token that can read it as the secret "config-token"'}):status===422?new TowlineError("github-not-found",`GitHub has no ${what}`,{
cause:error2,hint:"Correct the name of the branch, tag or commit"}):status===409?new TowlineError("github-not-found",`GitHub has no commit in ${what}: the repos\
itory is empty`,{cause:error2,hint:"Push a first commit to it, or name another repository"}):status===401?new TowlineError("github-denied",`GitHub does not acce\
pt the token that is to read ${what}`,{cause:error2,hint:`It has expired or was revoked: renew the secret that is passed as "config-token" (input token for the \
service's own repository)`}):status===403?new TowlineError("github-denied",`GitHub refused access to ${what}: ${messageOf(error2)}`,{cause:error2,hint:permission===
void 0?'Grant "contents: read", or pass a token that can read it as the secret "config-token"':`Add the line "${permission}" under "permissions:" of this job, a\
nd of the job that calls its workflow`}):new TowlineError("github-failed",`GitHub did not answer for ${what}: ${messageOf(error2)}`,{cause:error2,hint:"Run the \
job again; see githubstatus.com if it persists"})},fetchBy=http2=>async(url,{method="GET",headers,body=null})=>{let answer=await http2.request(method,url,body,headers),
text=await answer.readBody(),{message}=answer;return{status:message.statusCode??0,url,headers:new Map(Object.entries(message.headers).map(([name,value])=>[name,
String(value)])),text:async()=>text,json:async()=>JSON.parse(text),arrayBuffer:async()=>new TextEncoder().encode(text).buffer}},askBy=tokenFor=>{let http2=new import_http_client2.HttpClient(
"towline",[],{allowRetries:!0,maxRetries:3,keepAlive:!0}),fetch=fetchBy(http2);return async question=>{let{method="GET",repository,path:path4,url=`/repos/${repository}${path4}`,
accept,body}=question,{getOctokit}={getOctokit:import_github.getOctokit},token=await tokenFor(repository);try{let octokit=getOctokit(token,{request:{fetch}}),headers=accept===
void 0?{}:{headers:{accept}};return(await octokit.request(`${method} ${url}`,{...headers,...body})).data}catch(error2){throw failure(question,error2)}}},appTokens=(app,log)=>{
let made=new Map,make=async repository=>{let{appJwt:appJwt2,installationToken:installationToken2}={appJwt,installationToken},jwt=appJwt2(app,Date.now());log?.mask(
jwt);let token=await installationToken2(app,repository,askBy(async()=>jwt));return log?.mask(token),token};return async repository=>{let owner=repository.split(
"/")[0]??"",token=made.get(owner)??make(repository);return made.set(owner,token),await token}},tokensBy=({repository:own,token,configToken},log)=>{let credential=configToken===
void 0?void 0:credentialOf(configToken);if(credential?.kind==="app"){let ofApp=appTokens(credential,log);return async repository=>repository===own?token:await ofApp(
repository)}let other=credential?.kind==="token"?credential.token:token;return async repository=>repository===own?token:other},requestBy=(tokens,log)=>askBy(tokensBy(
tokens,log)),runContextOf=env=>{let text=name=>env[name]??"",repository=text("GITHUB_REPOSITORY");return{repository,commit:text("GITHUB_SHA"),ref:text("GITHUB_R\
EF"),actor:text("GITHUB_ACTOR"),runId:text("GITHUB_RUN_ID"),attempt:Number(text("GITHUB_RUN_ATTEMPT")||"1"),runUrl:`${text("GITHUB_SERVER_URL")}/${repository}/a\
ctions/runs/${text("GITHUB_RUN_ID")}`,workspace:text("GITHUB_WORKSPACE")||process.cwd(),tempDirectory:text("RUNNER_TEMP")||"/tmp"}},InputReader=class{#source;#problems=[];constructor(source){
this.#source=source}get problems(){return this.#problems}reject(message,hint){this.#problems.push({message,hint})}text(name){let value=this.#source(name).trim();
return value===""?void 0:value}required(name){let value=this.text(name);return value===void 0&&this.reject(`Input ${name} is missing`,`Add "${name}:" under "wit\
h:" of this step`),value??""}matching(name,pattern2,form){let value=this.text(name);return value!==void 0&&!pattern2.test(value)&&this.reject(`Input ${name} is \
"${value}"`,`It must be ${form}`),value}oneOf(name,values,fallback){let value=this.text(name)??fallback,known=values.find(candidate=>candidate===value);return known===
void 0&&this.reject(`Input ${name} is "${value}"`,`It must be one of ${values.join(", ")}`),known??fallback}flag(name,fallback){let value=this.text(name)?.toLowerCase();
return value===void 0?fallback:(value!=="true"&&value!=="false"&&this.reject(`Input ${name} is "${value}"`,"It must be true or false"),value==="true")}integer(name,range){
let text=this.text(name),value=text===void 0?range.fallback:Number(text);return(!Number.isInteger(value)||value<range.min||value>range.max)&&this.reject(`Input ${name}\
 is "${text}"`,`It must be a whole number from ${range.min} to ${range.max}`),value}lines(name){return this.#source(name).split(`
`).map(line=>line.trim()).filter(line=>line!==""&&!line.startsWith("#"))}words(name){return this.lines(name).flatMap(line=>line.split(/[\s,]+/).filter(Boolean))}pairs(name){
let entries=this.lines(name).map(line=>{let at=line.indexOf("=");return at<1&&this.reject(`Input ${name} has the line "${line}"`,"Each line must be NAME=value"),
[line.slice(0,Math.max(at,0)),line.slice(at+1)]});return Object.fromEntries(entries)}json(name,accept){let text=this.text(name);if(text!==void 0){try{let value=JSON.
parse(text);if(accept(value))return value}catch{}this.reject(`Input ${name} is not what the earlier step wrote`,"Pass that step's output on unchanged")}}},parseInputs=(source,build)=>{
let reader=new InputReader(source),inputs=build(reader),[first,...more]=reader.problems;if(first===void 0)return inputs;let message=more.length===0?first.message:
`${reader.problems.length} inputs are wrong`;throw new TowlineError("input-invalid",message,{hint:first.hint,problems:reader.problems})},place=at=>at===void 0?{}:
{file:at.file,startLine:at.line,startColumn:at.column},masked=new Redactor,redact=text=>masked.redact(text),actionLog={debug:message=>debug(redact(message)),info:message=>info(
redact(message)),notice:(message,at)=>notice(redact(message),place(at)),warning:(message,at)=>warning(redact(message),place(at)),error:(message,at)=>error(redact(
message),place(at)),group,mask:value=>{for(let text of masked.add(value))setSecret(text)},redact},actionExec=async(command,args,options={})=>{options.signal?.throwIfAborted();
let run=getExecOutput(command,[...args],{silent:!0,ignoreReturnCode:!0,cwd:options.cwd,env:options.env===void 0?void 0:{...options.env},input:options.input===void 0?
void 0:Buffer.from(options.input),listeners:{stdline:line=>options.onLine?.(line,"stdout"),errline:line=>options.onLine?.(line,"stderr")}}).catch(cause=>{throw new TowlineError(
"command-failed",`${command} cannot be started: ${messageOf(cause)}`,{cause})});return await Promise.race([run,aborted(options.signal)])},aborted=signal=>new Promise(
(_,reject)=>{signal?.addEventListener("abort",()=>reject(signal.reason),{once:!0})}),reportError=(error2,log)=>{if(!isTowlineError(error2)){log.error(`Towline i\
tself failed: ${messageOf(error2)}. This is a bug; please report it with this log`),log.debug(error2 instanceof Error?error2.stack??error2.message:String(error2));
return}for(let problem of problemsOf(error2))log.error(lineOf(problem),problem.at);error2.cause!==void 0&&log.debug(`${error2.code}, caused by: ${messageOf(error2.
cause)}`)},problemsOf=error2=>error2.problems.length>0?error2.problems:[error2],placeOf=({at})=>at===void 0?"":`${codeHtml(`${at.file}:${at.line}:${at.column}`)}\
 `,summarizeError=error2=>`${(isTowlineError(error2)?problemsOf(error2):[{message:messageOf(error2)}]).map(problem=>`❌ ${placeOf(problem)}${escapeMarkdown(lineOf(
problem))}`).join(`

`)}
`,idToken=async audience=>{if(!process.env.ACTIONS_ID_TOKEN_REQUEST_URL)throw new TowlineError("oidc-unavailable","GitHub gives this job no OIDC token",{hint:'A\
dd "id-token: write" to the permissions of this job, and of the job that calls its workflow'});try{return await getIDToken(audience)}catch(cause){throw new TowlineError(
"oidc-unavailable",`GitHub gave no OIDC token: ${messageOf(cause)}`,{cause,hint:"Run the failed jobs again; see githubstatus.com if it persists"})}},definedEnvironment=()=>Object.
fromEntries(Object.entries(process.env).flatMap(([name,value])=>value===void 0?[]:[[name,value]])),createKit=signal=>({log:actionLog,clock:systemClock,exec:actionExec,
signal,run:runContextOf(process.env),env:definedEnvironment(),inputs:build=>parseInputs(name=>getInput(name,{trimWhitespace:!1}),build),output:(name,value)=>setOutput(
name,value??""),exportVariable,idToken,summary:async markdown=>{if(process.env.GITHUB_STEP_SUMMARY)try{await summary.addRaw(redact(markdown),!0).write()}catch(error2){
actionLog.warning(`The summary of this step could not be written: ${messageOf(error2)}`)}},saveState,state:getState}),cancellation=()=>{let controller=new AbortController,
cancel=()=>controller.abort(new TowlineError("cancelled","The job was cancelled"));return process.once("SIGINT",cancel),process.once("SIGTERM",cancel),controller.
signal},runAction=async main=>{let kit=createKit(cancellation()),summarized=!1,summary2=async markdown=>{summarized=!0,await kit.summary(markdown)};try{await main(
{...kit,summary:summary2})}catch(error2){reportError(error2,kit.log),summarized||await kit.summary(summarizeError(error2)),process.exitCode=1}kit.signal.aborted&&
process.exit()},begin="<!-- towline: begin -->",end="<!-- towline: end -->",mostListed=200,subjectOf=message=>escapeHtml(message.split(`
`)[0]??"").replaceAll("@","@<!-- -->").replace(/[\\`*_[\]|~]/g,"\\$&"),commitLine=({sha,message,author})=>`- ${subjectOf(message)} (${sha.slice(0,7)}, ${subjectOf(
author)})`,heading=({since})=>{if(since===void 0)return"First release.";let{name,environment}=since,where=environment===void 0?"":`, which was live in ${environment}\
 before`;return`Changes since ${subjectOf(name)}${where}:`},renderNotes=notes=>{let listed=notes.commits.toReversed().slice(0,mostListed),more=notes.total-listed.
length,lines=notes.since===void 0?[]:listed.map(commitLine);return[begin,heading(notes),"",...notes.since!==void 0&&lines.length===0?["No commits."]:lines,...notes.
since!==void 0&&more>0?[`- and ${more} more`]:[],...notes.compareUrl===void 0?[]:["",`[All of it](${notes.compareUrl})`],end].join(`
`)},withNotes=(body,notes)=>{let[from,to]=[body.indexOf(begin),body.indexOf(end)];return from>=0&&to>from?`${body.slice(0,from)}${notes}${body.slice(to+end.length)}`:
body.trim()===""?notes:`${body.trimEnd()}

${notes}`},commitOf=async({repository,tag},request)=>{let path4=`/commits/${encodeURIComponent(`tags/${tag}`)}`;return(await request({repository,what:`tag "${tag}\
" in ${repository}`,path:path4})).sha},commitsSince=async({repository,tag,since},request)=>{if(since===void 0)return{commits:[],total:0,compareUrl:void 0};let path4=`\
/compare/${since.commit}...${encodeURIComponent(tag)}`,what=`comparison of ${since.name} with ${tag}`,compared=await request({repository,what,path:path4});return{
commits:compared.commits.map(({sha,author,commit})=>({sha,message:commit.message,author:author?.login??commit.author?.name??"unknown"})),total:compared.total_commits,
compareUrl:compared.html_url}},writeRelease=async({repository,tag,notes},request)=>{let asked={repository,what:`release ${tag} of ${repository}`,permission:"con\
tents: write"},found=await releaseOf(asked,tag,request),release=found===void 0?{method:"POST",path:"/releases",body:newRelease(tag,notes)}:{method:"PATCH",path:`\
/releases/${found.id}`,body:{body:withNotes(found.body??"",notes)}};return(await request({...asked,...release})).html_url},releaseOf=async(asked,tag,request)=>{
try{return await request({...asked,path:`/releases/tags/${encodeURIComponent(tag)}`})}catch(error2){if(isTowlineError(error2,"github-not-found"))return;throw error2}},
newRelease=(tag,notes)=>({tag_name:tag,name:tag,body:notes,prerelease:(semanticVersionOf(tag)?.preRelease??"")!=="",make_latest:"legacy"}),readInputs=ref=>input=>{
let tag=input.text("tag")??/^refs\/tags\/(.+)$/.exec(ref)?.[1];return tag===void 0&&input.reject(`This run stands on ${ref}, which is no tag`,"Start it on a tag\
, or give the input tag"),{tag:tag??"",environment:input.text("environment"),token:input.required("token")}},looksBack=30,sinceOf=async(question,request)=>await liveBefore(
question,request)??await olderVersion(question,request),liveBefore=async({repository,tag,commit,environment},request)=>{if(environment===void 0)return;let asked={
repository,permission:"deployments: read",what:`deployments to ${environment}`},query=new URLSearchParams({environment,per_page:`${looksBack}`}),deployments=await request(
{...asked,path:`/deployments?${query}`});for(let{id,sha,ref}of deployments){if(sha===commit||!mayBeBefore(nameOf(ref),tag))continue;let path4=`/deployments/${id}\
/statuses?per_page=${looksBack}`;if((await request({...asked,path:path4})).some(({state})=>state==="success"))return{name:nameOf(ref),commit:sha,environment}}},
mayBeBefore=(name,tag)=>{let[theirs,ours]=[semanticVersionOf(name),semanticVersionOf(tag)];return ours===void 0?!0:theirs!==void 0&&isOlder(theirs,ours)},nameOf=ref=>ref.
replace(/^refs\/(heads|tags)\//,""),olderVersion=async({repository,tag},request)=>{let version=semanticVersionOf(tag);if(version===void 0)return;let prefix=/^(.*?)\d/.
exec(tag.slice(version.scope?.length??0))?.[1]??"",start=encodeURIComponent(`${version.scope??""}${prefix}`),last=(await request({repository,what:"list of tags",
path:`/git/matching-refs/tags/${start}`})).flatMap(({ref,object})=>{let name=nameOf(ref),found=semanticVersionOf(name);return found!==void 0&&isBefore(found,version)?
[{name,commit:object.sha,found}]:[]}).toSorted((a,b)=>compareVersions(a.found,b.found)).at(-1);return last&&{name:last.name,commit:last.commit}},isOlder=(candidate,version)=>candidate.
scope===version.scope&&compareVersions(candidate,version)<0,isBefore=(candidate,version)=>candidate.preRelease===""&&isOlder(candidate,version);runAction(async kit=>{
let{tag,environment,token}=kit.inputs(readInputs(kit.run.ref)),{repository}=kit.run,request=requestBy({repository,token,configToken:void 0}),commit=await commitOf(
{repository,tag},request),since=await sinceOf({repository,tag,commit,environment},request),changes=await commitsSince({repository,tag,since},request),url=await writeRelease(
{repository,tag,notes:renderNotes({since,...changes})},request);kit.output("since",since?.name),kit.output("url",url),kit.log.info(`${tag}: ${changes.total} com\
mits since ${since?.name??"the beginning"}. ${url}`)});

module.exports = __webpack_exports__;
/******/ })()
;